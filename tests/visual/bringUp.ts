import type { Page } from '@playwright/test'
import type { Picture } from '../../support/pictures.js'
import { waitForFirstStory, openStorybook, showStory } from './showStory'

/** A page and the story that it shows. All pictures of a worker share one page. */
export interface Shown {
  page: Page
  axis?: string
  storyId?: string
}

/** Shows the story of a picture. Loads the page only for another axis, and switches only to another story. */
export async function bringUp(shown: Shown, url: string, { story, axis }: Picture, anyOtherStory: string) {
  const { page } = shown
  if (shown.axis !== axis.name) {
    // Opens another story first, because only a switch to a story emits the event that it is finished.
    await openStorybook(page, url, anyOtherStory, axis)
    await waitForFirstStory(page)
    shown.axis = axis.name
    shown.storyId = anyOtherStory
  }
  if (shown.storyId === story.id) return
  // Undefined until the story has rendered, so that the next picture switches again after a failure.
  shown.storyId = undefined
  // The focus ring depends on the last input device. A key press makes it independent of the previous picture.
  await page.keyboard.press('F2')
  await showStory(page, story.id)
  shown.storyId = story.id
}
