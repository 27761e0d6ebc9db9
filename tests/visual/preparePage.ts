import type { Page } from '@playwright/test'
import type { Picture } from '../../support/pictures.js'
import { waitForFirstStory, openStorybook, showStory } from './showStory'

/** A page, with the axis and the story that the page shows. An axis is a setting of all stories, such as dark mode. */
export interface Shown {
  page: Page
  /** The name of the axis, such as `dark` or `rtl`. */
  axis?: string
  storyId?: string
}

/** Shows the story of a picture. For a new axis, loads the page again and shows `otherStory` first. */
export async function preparePage(shown: Shown, url: string, { story, axis }: Picture, otherStory: string) {
  const { page } = shown
  if (shown.axis !== axis.name) {
    // Shows `otherStory` first, because `showStory` waits for an event that only a switch of stories emits.
    await openStorybook(page, url, otherStory, axis)
    await waitForFirstStory(page)
    shown.axis = axis.name
    shown.storyId = otherStory
  }
  if (shown.storyId === story.id) return
  // If the story fails, `storyId` stays undefined. For the next picture of the same story, this function then shows the
  // story again.
  shown.storyId = undefined
  // A browser shows a focus ring only if the last input came from the keyboard. The previous picture may have used the
  // mouse, so each story starts after a key press.
  await page.keyboard.press('F2')
  await showStory(page, story.id)
  shown.storyId = story.id
}
