import process from 'node:process'
import { expect } from 'vitest'
import { readEntries } from '../support/readEntries'
import { loadStory, showStory } from './showStory'
import type { TestBrowser } from './drivers/testBrowser'

/** How many stories of a test have passed. The reporter prints these numbers. */
export interface StoryCounts {
  passed: number
  total: number
}

/** Returns the IDs of all stories and of their tests. `STORIES` in the environment limits the list to matching IDs. */
export async function storyIds(storybookUrl: string, pattern = process.env.STORIES ?? ''): Promise<string[]> {
  const entries = await readEntries(storybookUrl)
  return entries.filter(({ type }) => type === 'story').map(({ id }) => id).filter(id => id.includes(pattern))
}

interface StoryRun {
  storybookUrl: string
  ids: string[]
  /** The globals of Storybook's toolbar, as in a URL. */
  globals: string
  /** Whether a new page shows each story. Otherwise, one page shows all stories in turn, which takes less time. */
  onNewPages?: boolean
  onCounts: (counts: StoryCounts) => void
}

/**
 * Shows stories, and counts the stories that pass.
 *
 * @throws an error that names each story that fails, and the first line of the reason
 */
export async function checkStories(
  browser: TestBrowser,
  { storybookUrl, ids, globals, onNewPages, onCounts }: StoryRun,
) {
  const failures: string[] = []
  let isLoaded = false
  for (const id of ids) {
    const problems: string[] = isLoaded
      ? await showStory(browser, id)
      : await loadStory(browser, storybookUrl, id, globals)
    // Loads the page again after a failure, because a failed story may leave the page in another state.
    isLoaded = problems.length === 0 && !onNewPages
    if (problems.length > 0) failures.push(`${id}: ${problems[0]!.split('\n')[0]}`)
  }
  onCounts({ passed: ids.length - failures.length, total: ids.length })
  expect(failures, `${failures.length} of ${ids.length} stories failed`).toEqual([])
}
