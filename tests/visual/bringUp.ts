import type { Page } from '@playwright/test'
import type { Picture } from '../../support/pictures.js'
import { waitForFirstStory, openStorybook, showStory } from './showStory'

/** A page and the story that it shows. All pictures of a worker share one page. */
export interface Shown {
  page: Page
  axis?: string
  storyId?: string
}

/** Shows the story of a picture. Loads the page only if the axis changes, and switches the story only if it changes. */
export async function bringUp(shown: Shown, url: string, { story, axis }: Picture, anyOtherStory: string) {
  const { page } = shown
  if (shown.axis !== axis.name) {
    // Opens another story first. Only a switch to a story emits the event that the story has finished.
    await openStorybook(page, url, anyOtherStory, axis)
    await waitForFirstStory(page)
    shown.axis = axis.name
    shown.storyId = anyOtherStory
  }
  if (shown.storyId === story.id) return
  // Stays undefined if the story fails, so that the next picture of this story switches to it again.
  shown.storyId = undefined
  // Whether a browser shows the focus ring depends on the last input device. This key press makes the ring independent
  // of the previous picture.
  await page.keyboard.press('F2')
  await showStory(page, story.id)
  shown.storyId = story.id
}
