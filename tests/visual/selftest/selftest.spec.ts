// Checks that the visual tests find changes. Each test edits a copy of the built Storybook, takes the pictures of some
// stories, and compares the pictures with the baselines. A visible edit must change a picture. An invisible edit must not.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test, type Browser } from '@playwright/test'
import { serveFolder } from '../../../scripts/lib/storybook.js'
import { isApproved } from '../approved'
import { pageOptions } from '../pageOptions'
import { preparePage, type Shown } from '../preparePage'
import { axes, picturesOf, type Picture, type Story } from '../../../support/pictures.js'
import { StoryFailure } from '../showStory'
import { takePicture } from '../takePicture'
import { applyEdit, type Edit } from './edit'
import { invisibleEdits } from './invisibleEdits'
import chosen from './stories.json' with { type: 'json' }
import { visibleEdits } from './visibleEdits'

const { VISUAL_STORYBOOK: storybook = '', VISUAL_STORIES: storiesFile = '' } = process.env

const stories = (JSON.parse(readFileSync(storiesFile, 'utf8')) as Story[]).filter(({ id }) => chosen.includes(id))
const pictures = Object.values(axes).flatMap(axis => picturesOf(stories, axis))
const otherThan = (id: string) => stories.find(story => story.id !== id)!.id

/** Returns whether the visual tests would fail for a picture. */
async function isChanged(shown: Shown, url: string, picture: Picture) {
  try {
    await preparePage(shown, url, picture, otherThan(picture.story.id))
  } catch (error) {
    if (error instanceof StoryFailure) return true
    throw error
  }
  return !isApproved(picture, await takePicture(shown.page, picture.state))
}

/** Applies an edit to a copy of the Storybook. Returns how many pictures of the chosen stories change. */
async function countChanged(browser: Browser, edit: Edit) {
  const folder = mkdtempSync(join(tmpdir(), 'vue-clerk-edit-'))
  cpSync(storybook, folder, { recursive: true })
  applyEdit(folder, edit)
  const { url, close } = await serveFolder(folder)
  const context = await browser.newContext(pageOptions)
  try {
    const shown: Shown = { page: await context.newPage() }
    let changed = 0
    for (const picture of pictures) {
      if (await isChanged(shown, url, picture)) changed++
    }
    return changed
  } finally {
    await context.close()
    await close()
    rmSync(folder, { recursive: true })
  }
}

test('every story of stories.json exists', () => {
  expect(stories.map(({ id }) => id).sort()).toEqual([...chosen].sort())
})

for (const edit of visibleEdits) {
  test(`visible edit: ${edit.name}`, async ({ browser }, { annotations }) => {
    const changed = await countChanged(browser, edit)
    annotations.push({ type: 'changed', description: `${changed} of ${pictures.length}` })
    expect(changed, 'changed pictures').toBeGreaterThan(0)
  })
}

for (const edit of invisibleEdits) {
  test(`invisible edit: ${edit.name}`, async ({ browser }, { annotations }) => {
    const changed = await countChanged(browser, edit)
    annotations.push({ type: 'changed', description: `${changed} of ${pictures.length}` })
    expect(changed, 'changed pictures').toBe(0)
  })
}
