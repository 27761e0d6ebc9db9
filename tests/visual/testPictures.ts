import { readFileSync } from 'node:fs'
import process from 'node:process'
import { test as base } from '@playwright/test'
import { approve, expectApproved } from './approved'
import { preparePage, type Shown } from './preparePage'
import { pageOptions } from './pageOptions'
import { axes, picturesOf, type AxisName, type Story } from '../../support/pictures.js'
import { waitForFirstStory, openStorybook } from './showStory'
import { takePicture } from './takePicture'

const { VISUAL_URL: url = '', VISUAL_STORIES: storiesFile = '', VISUAL_UPDATE: isUpdate } = process.env

const stories = () => JSON.parse(readFileSync(storiesFile, 'utf8')) as Story[]

// All pictures of a worker share one page.
const test = base.extend<Record<never, never>, { shown: Shown }>({
  shown: [async ({ browser }, use) => {
    const context = await browser.newContext(pageOptions)
    await use({ page: await context.newPage() })
    await context.close()
  }, { scope: 'worker' }],
})

const check = isUpdate ? approve : expectApproved

/**
 * Defines a test for each picture of an axis. An axis is a setting of all stories, such as dark mode. These tests
 * switch between the stories of one page. One more test takes the first picture on a new page, and checks that the
 * picture is the same.
 */
export function testPictures(name: AxisName) {
  const axis = axes[name]
  const pictures = picturesOf(stories(), axis)
  const [first] = pictures
  const otherThan = (id: string) => pictures.find(({ story }) => story.id !== id)!.story.id

  for (const picture of pictures) {
    test(picture.label, async ({ shown }) => {
      await preparePage(shown, url, picture, otherThan(picture.story.id))
      check(picture, await takePicture(shown.page, picture.state))
    })
  }

  if (!first || isUpdate) return
  test(`${first.label} · after a page load`, async ({ browser }) => {
    const page = await browser.newPage(pageOptions)
    await openStorybook(page, url, first.story.id, axis)
    await waitForFirstStory(page)
    expectApproved(first, await takePicture(page, undefined))
    await page.close()
  })
}
