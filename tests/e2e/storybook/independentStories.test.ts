import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { openStorybook, statusBarOf } from './openStorybook'

const storybook = openStorybook()

describe('twelve stories with twelve scenarios on one docs page', () => {
  const storyOf = (page: Page) => (name: string) => page.locator(`#anchor--fixtures-twelve-scenarios--${name}`)

  const states: [name: string, before: string, after: string][] = [
    ['nobody', 'loaded, current none, all none', 'loaded, current none, all none'],
    ['one', 'loaded, current sess_1, all sess_1', 'loaded, current none, all none'],
    ['two', 'loaded, current sess_1, all sess_1 sess_2', 'loaded, current none, all none'],
    ['three', 'loaded, current sess_1, all sess_1 sess_2 sess_3', 'loaded, current none, all none'],
    ['second-is-current', 'loaded, current sess_2, all sess_1 sess_2 sess_3', 'loaded, current none, all none'],
    ['own-ids', 'loaded, current sess_a, all sess_a sess_b', 'loaded, current none, all none'],
    ['pending-session', 'loaded, current sess_1, all sess_1', 'loaded, current none, all none'],
    ['expired-session', 'loaded, current none, all sess_1', 'loaded, current none, all none'],
    ['never-loads', 'not loaded, current none, all none', 'not loaded, current none, all none'],
    ['loads-late', 'loaded, current sess_1, all sess_1', 'loaded, current none, all none'],
    ['server-fails', 'loaded, current sess_1, all sess_1', 'loaded, current sess_1, all sess_1'],
    ['slow', 'loaded, current sess_1, all sess_1', 'loaded, current none, all none'],
  ]

  it('have independent states and sign-outs', async () => {
    const { page, problems } = await storybook.open('fixtures-twelve-scenarios--docs', 'docs')
    const story = storyOf(page)
    for (const [name, before] of states) await story(name).getByText(before, { exact: true }).waitFor()
    for (const [index, [name, , after]] of states.entries()) {
      await story(name).getByRole('button', { name: 'Sign Out' }).click()
      await story(name).getByText(after, { exact: true }).waitFor()
      for (const [other, before] of states.slice(index + 1)) {
        expect(await story(other).getByText(before, { exact: true }).count()).toBe(1)
      }
    }
    expect(problems).toEqual([])
  })

  it('show a server error in the status bar', async () => {
    const { page, problems } = await storybook.open('fixtures-twelve-scenarios--docs', 'docs')
    const story = storyOf(page)
    await story('server-fails').getByRole('button', { name: 'Sign Out' }).click()
    await statusBarOf(story('server-fails')).getByText('500', { exact: true }).waitFor()
    expect(problems).toEqual([])
  })

  it('restore their sessions after a click on Reset', async () => {
    const { page, problems } = await storybook.open('fixtures-twelve-scenarios--docs', 'docs')
    const story = storyOf(page)
    await story('three').getByRole('button', { name: 'Sign Out' }).click()
    await statusBarOf(story('three')).getByText('Signed out').waitFor()
    await statusBarOf(story('three')).getByRole('button', { name: 'Reset' }).click()
    await statusBarOf(story('three')).getByText('Ada Lovelace').waitFor()
    await story('three').getByText('loaded, current sess_1, all sess_1 sess_2 sess_3').waitFor()
    expect(problems).toEqual([])
  })
})
