import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test, type Browser } from '@playwright/test'
import { serve } from '../buildStorybook.js'
import { isApproved } from '../approved'
import { bringUp, type Shown } from '../bringUp'
import { pageOptions } from '../pageOptions'
import { axes, picturesOf, type Picture, type Story } from '../../../support/pictures.js'
import { StoryFailure } from '../showStory'
import { takePicture } from '../takePicture'
import { applyEdit, type Edit } from './edit'
import { refactorings } from './refactorings'
import { seeds } from './seeds'
import chosen from './stories.json' with { type: 'json' }

const { VISUAL_STORYBOOK: storybook = '', VISUAL_STORIES: storiesFile = '' } = process.env

const stories = (JSON.parse(readFileSync(storiesFile, 'utf8')) as Story[]).filter(({ id }) => chosen.includes(id))
const pictures = Object.values(axes).flatMap(axis => picturesOf(stories, axis))
const otherThan = (id: string) => stories.find(story => story.id !== id)!.id

/** Returns whether the picture differs from its baseline, or the story fails. Both would fail the visual tests. */
async function isFlagged(shown: Shown, url: string, picture: Picture) {
  try {
    await bringUp(shown, url, picture, otherThan(picture.story.id))
  } catch (error) {
    if (error instanceof StoryFailure) return true
    throw error
  }
  return !isApproved(picture, await takePicture(shown.page, picture.state))
}

/** Applies an edit, and counts the pictures of the chosen stories that differ from their baselines afterwards. */
async function countFlagged(browser: Browser, edit: Edit) {
  const folder = mkdtempSync(join(tmpdir(), 'vue-clerk-seed-'))
  cpSync(storybook, folder, { recursive: true })
  applyEdit(folder, edit)
  const { url, close } = await serve(folder)
  const context = await browser.newContext(pageOptions)
  try {
    const shown: Shown = { page: await context.newPage() }
    let flagged = 0
    for (const picture of pictures) {
      if (await isFlagged(shown, url, picture)) flagged++
    }
    return flagged
  } finally {
    await context.close()
    await close()
    rmSync(folder, { recursive: true })
  }
}

test('all chosen stories exist', () => {
  expect(stories.map(({ id }) => id).sort()).toEqual([...chosen].sort())
})

for (const edit of seeds) {
  test(`seed: ${edit.name}`, async ({ browser }, { annotations }) => {
    const flagged = await countFlagged(browser, edit)
    annotations.push({ type: 'flagged', description: `${flagged} of ${pictures.length}` })
    expect(flagged, 'changed pictures').toBeGreaterThan(0)
  })
}

for (const edit of refactorings) {
  test(`refactoring: ${edit.name}`, async ({ browser }, { annotations }) => {
    const flagged = await countFlagged(browser, edit)
    annotations.push({ type: 'flagged', description: `${flagged} of ${pictures.length}` })
    expect(flagged, 'changed pictures').toBe(0)
  })
}
