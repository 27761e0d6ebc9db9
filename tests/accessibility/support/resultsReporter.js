// Records the results of the accessibility tests for the docs page. Run one file or all files with
// `RECORD_ACCESSIBILITY=1`. The results of files that did not run stay as they are.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import process from 'node:process'
import { browserVersion } from '../../../scripts/lib/chromium.js'

const resultsFile = new URL('../../../support/accessibilityResults.json', import.meta.url)

/** @param {import('vitest/node').TestModule} module */
const isAccessibility = ({ project }) => project.name === 'accessibility'

/**
 * Returns the titles of the module's passed tests.
 *
 * @param {import('vitest/node').TestModule} module
 */
function passedTests(module) {
  const tests = [...module.children.allTests()]
  const failed = tests.filter(test => test.result().state !== 'passed')
  if (failed.length) throw new Error(`Not recorded, because a test did not pass: ${failed[0]?.fullName}`)
  return tests.map(({ name }) => name).sort()
}

/** @type {import('vitest/node').Reporter} */
export const resultsReporter = {
  async onTestRunEnd(modules) {
    if (!process.env.RECORD_ACCESSIBILITY) return
    /** @type {{ files: Record<string, string[]> }} */
    const { files } = JSON.parse(readFileSync(resultsFile, 'utf8'))
    for (const module of modules.filter(isAccessibility)) {
      files[basename(module.moduleId, '.test.ts')] = passedTests(module)
    }
    const sorted = Object.fromEntries(Object.entries(files).sort(([one], [other]) => one < other ? -1 : 1))
    const results = { chromium: await browserVersion(), files: sorted }
    writeFileSync(resultsFile, `${JSON.stringify(results, undefined, 2)}\n`)
  },
}
