// Pictures of every story against the approved ones. `--update` approves what is there now; `--selftest` asks whether small
// changes would be noticed, and whether ten runs of the untouched stories are quiet.
import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { axes, picturesOf } from '../support/pictures.js'
import { run } from './lib/children.js'
import { browserVersion } from './lib/chromium.js'
import { buildStorybook, readStories, serve } from '../tests/visual/buildStorybook.js'

const isUpdate = process.argv.includes('--update')
const isSelftest = process.argv.includes('--selftest')
const quietRuns = 10
const folder = fileURLToPath(new URL('../tests/visual/baselines/', import.meta.url))
const versionFile = `${folder}browser.json`
const storiesFile = fileURLToPath(new URL('../node_modules/.cache/visual/stories.json', import.meta.url))
const playwright = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url))

/** Another browser, or another system's text, changes every picture a little: that is one reason, not hundreds. */
async function checkBrowser() {
  const version = await browserVersion()
  const approved = await readFile(versionFile, 'utf8').then(text => JSON.parse(text).chromium, () => undefined)
  if (isUpdate || !approved || version === approved) return version
  throw new Error(
    `The approved pictures are of Chromium ${approved}, and this is ${version}. Unset CHROMIUM_PATH and run npm ci, `
    + 'or approve anew with: npm run test:visual -- --update',
  )
}

/** @param {import('../support/pictures.js').Story[]} stories */
async function leftovers(stories) {
  const known = new Set(Object.values(axes).flatMap(axis => picturesOf(stories, axis).map(({ file }) => file)))
  const files = await readdir(folder).catch(() => /** @type {string[]} */ ([]))
  return files.filter(file => file.endsWith('.png') && !known.has(file))
}

/** @param {string} config */
const takePictures = config => run(process.execPath, [playwright, 'test', '--config', config])

async function selftest() {
  const code = await takePictures('tests/visual/selftest/playwright.config.ts')
  let alarms = 0
  for (let times = 0; times < quietRuns; times++) {
    if (await takePictures('tests/visual/playwright.config.ts')) alarms++
  }
  console.log(`${alarms} alarms in ${quietRuns} runs of the untouched stories`)
  return code || (alarms ? 1 : 0)
}

async function main() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('Pictures are compared on Linux x64 only, where the browser comes from npm: skipped. CI compares them.')
    return 0
  }
  const version = await checkBrowser()
  const storybook = await buildStorybook()
  const { url, close } = await serve(storybook)
  try {
    const stories = await readStories(url)
    await writeFile(storiesFile, JSON.stringify(stories))
    Object.assign(process.env, {
      VISUAL_URL: url,
      VISUAL_STORYBOOK: storybook,
      VISUAL_STORIES: storiesFile,
      ...(isUpdate && { VISUAL_UPDATE: '1' }),
    })
    if (isSelftest) return await selftest()
    const code = await takePictures('tests/visual/playwright.config.ts')
    const gone = await leftovers(stories)
    if (isUpdate) {
      await Promise.all(gone.map(file => rm(folder + file)))
      await writeFile(versionFile, `${JSON.stringify({ chromium: version })}\n`)
      return code
    }
    for (const file of gone) console.log(`✘ ${file}: its story is gone. npm run test:visual -- --update removes the picture.`)
    if (code) console.log('Before, after and difference: visual-report/index.html')
    return code || (gone.length ? 1 : 0)
  } finally {
    await close()
  }
}

process.exitCode = await main().catch((/** @type {Error} */ { message }) => {
  console.error(`✘ ${message}`)
  return 1
})
