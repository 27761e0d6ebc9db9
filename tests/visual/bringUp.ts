import type { Page } from '@playwright/test'
import type { Picture } from '../../support/pictures.js'
import { opened, openStorybook, showStory } from './showStory'

/** A page, and what it shows now: one page serves many pictures. */
export interface Shown {
  page: Page
  axis?: string
  storyId?: string
}

/** Shows what a picture is of, by as little as that takes: nothing, another story, or another page for another axis. */
export async function bringUp(shown: Shown, url: string, { story, axis }: Picture, anyOtherStory: string) {
  const { page } = shown
  if (shown.axis !== axis.name) {
    // On another story: the channel tells when the story is through that it has switched to.
    await openStorybook(page, url, anyOtherStory, axis)
    await opened(page)
    shown.axis = axis.name
    shown.storyId = anyOtherStory
  }
  if (shown.storyId === story.id) return
  // Unknown until it is there: after a failure the next picture begins anew.
  shown.storyId = undefined
  // Whether a story's own focus shows depends on what was used last: always the keyboard, not what the picture before did.
  await page.keyboard.press('F2')
  await showStory(page, story.id)
  shown.storyId = story.id
}
