import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { describe, expect, it } from 'vitest'
import { openStorybook } from './openStorybook'

const storybook = openStorybook()
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const stories = ['playground', 'variants-and-sizes', 'default', 'danger', 'failed', 'disabled', 'all-accounts']

describe('the panel "Accessibility"', () => {
  // The panel counts inconclusive checks, and readers take the number for failures.
  it.each(stories)('has neither a failed nor an inconclusive check of the contrast in the story %s', async story => {
    const { page, problems } = await storybook.open(`components-signoutbutton--${story}`, 'story')
    await page.getByRole('button').first().waitFor()
    if (story === 'failed') await page.locator('[data-failed]').waitFor()
    await page.evaluate(axeSource)
    const { incomplete, violations } = await page.evaluate(() =>
      (window as never as { axe: { run: (context: string, options: object) => Promise<AxeResults> } })
        .axe.run('body', { runOnly: ['color-contrast'] }))
    expect([...violations, ...incomplete].flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([])
    expect(problems).toEqual([])
  })
})
