// Compares a picture of every story with its baseline. `--update` makes the current pictures the baselines.
// `--selftest` checks that the comparison reports small changes, and reports nothing for unchanged stories.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { axes, picturesOf } from '../support/pictures.js'
import { run } from './lib/children.js'
import { browserVersion } from './lib/chromium.js'
import { serveStorybook } from './lib/storybook.js'
import { readStories } from '../tests/visual/readStories.js'

const isUpdate = process.argv.includes('--update')
const isSelftest = process.argv.includes('--selftest')
const unchangedRuns = 10
const folder = fileURLToPath(new URL('../tests/visual/baselines/', import.meta.url))
const versionFile = `${folder}browser.json`
const storiesFile = fileURLToPath(new URL('../node_modules/.cache/visual/stories.json', import.meta.url))
const playwright = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url))

/**
 * Returns the version of the browser.
 *
 * @throws When the baselines are from another version, because each version renders slightly different pictures.
 */
async function checkBrowser() {
  const version = await browserVersion()
  const approved = await readFile(versionFile, 'utf8').then(text => JSON.parse(text).chromium, () => undefined)
  if (isUpdate || !approved || version === approved) return version
  throw new Error(
    `The baselines are from Chromium ${approved}, but this run uses Chromium ${version}. Unset CHROMIUM_PATH and run `
    + 'npm ci, or replace the baselines: npm run test:visual -- --update',
  )
}

/**
 * Returns the baselines whose story no longer exists.
 *
 * @param {import('../support/pictures.js').Story[]} stories
 */
async function staleBaselines(stories) {
  const expected = new Set(Object.values(axes).flatMap(axis => picturesOf(stories, axis).map(({ file }) => file)))
  const files = await readdir(folder).catch(() => /** @type {string[]} */ ([]))
  return files.filter(file => file.endsWith('.png') && !expected.has(file))
}

/** @param {string} config */
const takePictures = config => run(process.execPath, [playwright, 'test', '--config', config])

async function selftest() {
  const code = await takePictures('tests/visual/selftest/playwright.config.ts')
  let falseAlarms = 0
  for (let times = 0; times < unchangedRuns; times++) {
    if (await takePictures('tests/visual/playwright.config.ts')) falseAlarms++
  }
  console.log(`${falseAlarms} false alarms in ${unchangedRuns} runs of the unchanged stories`)
  return code || (falseAlarms ? 1 : 0)
}

async function main() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('Skipped: pictures are compared only on Linux x64, where an npm package contains the browser. CI compares the pictures.')
    return 0
  }
  const version = await checkBrowser()
  const { url, folder: storybook, close } = await serveStorybook()
  try {
    const stories = await readStories(url)
    await mkdir(dirname(storiesFile), { recursive: true })
    await writeFile(storiesFile, JSON.stringify(stories))
    Object.assign(process.env, {
      VISUAL_URL: url,
      VISUAL_STORYBOOK: storybook,
      VISUAL_STORIES: storiesFile,
      ...(isUpdate && { VISUAL_UPDATE: '1' }),
    })
    if (isSelftest) return await selftest()
    const code = await takePictures('tests/visual/playwright.config.ts')
    const stale = await staleBaselines(stories)
    if (isUpdate) {
      await Promise.all(stale.map(file => rm(folder + file)))
      await writeFile(versionFile, `${JSON.stringify({ chromium: version })}\n`)
      return code
    }
    for (const file of stale) console.log(`✘ ${file}: its story no longer exists. Remove the baseline: npm run test:visual -- --update`)
    if (code) console.log('Open visual-report/index.html to see the differences.')
    return code || (stale.length ? 1 : 0)
  } finally {
    await close()
  }
}

process.exitCode = await main().catch((/** @type {Error} */ { message }) => {
  console.error(`✘ ${message}`)
  return 1
})
