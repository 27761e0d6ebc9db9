import { describe, expect, it } from 'vitest'
import { NewUser } from './newUser'
import { openStorybook } from './openStorybook'

const storybook = openStorybook()

type Task = [title: string, run: (user: NewUser) => Promise<void>]

const tasks: Task[] = [
  ['see the button during a sign-out, in dark', async user => {
    await user.find('pending', 'Pending', 'States')
    await user.clickOutside('button', /theme/i)
    await user.clickOutside('option', 'Dark')
    await user.preview.locator('html[style*="dark"] [aria-busy=true]').waitFor()
  }],
  ['find the words for a sign-out of all accounts', async user => {
    await user.find('wording', 'Wording')
    await user.reads('Say “all” in the label.')
  }],
  ['find the variable that rounds the corners', async user => {
    await user.find('corner', 'corner')
    await user.click('link', 'Theming')
    await user.reads('--clerk-border-radius')
  }],
  ['see every state of every variant', async user => {
    await user.clickOutside('link', 'States')
    await user.sees('region', 'Every state of the button')
  }],
  ['see what users see after a failed sign-out', async user => {
    await user.find('failed', 'Failed', 'States')
    await user.preview.locator('[data-failed]').waitFor()
  }],
  ['copy the code of a dialog that asks before the sign-out', async user => {
    await user.click('link', /^Recipes/)
    await user.click('link', /^Confirmation/)
    await user.click('button', /^Copy/)
    await user.sees('button', /^Copied/)
  }],
  ['copy the code of an outline button', async user => {
    await user.click('link', /^SignOutButton/)
    await user.choose('variant', 'outline')
    await user.reads('"outline"')
    await user.click('button', /^Copy/)
    await user.sees('button', /^Copied/)
  }],
  ['find every prop of the button', async user => {
    await user.find('props', 'Props', 'SignOutButton')
    await user.sees('cell', 'redirectUrl')
  }],
  ['find out why the button reports the code missing_session', async user => {
    await user.find('errors', 'Errors', 'SignOutButton')
    await user.sees('cell', 'missing_session')
  }],
  ['see the label in Arabic', async user => {
    await user.clickOutside('button', /English|Language/)
    await user.clickOutside('option', 'العربية')
    await user.sees('button', 'تسجيل الخروج')
  }],
  ['find the keys that work', async user => {
    await user.find('keyboard', 'Keyboard')
    await user.reads('Signs out when the key is released')
  }],
  ['find the results of the accessibility checks', async user => {
    await user.find('accessibility', 'Accessibility', 'SignOutButton')
    await user.sees('cell', /^\d+ of \d+ passed$/)
  }],
  ['find out how a test makes the sign-out fail', async user => {
    await user.find('sign-out fail', 'Make the sign-out fail')
    await user.reads('respond.test.ts')
  }],
  ['set the address after the sign-out', async user => {
    await user.find('redirect', 'Redirect after the sign-out')
    await user.sees('heading', 'Redirect after the sign-out')
  }],
  ['set up the package in Nuxt', async user => {
    await user.find('nuxt', 'Guides')
    await user.sees('heading', 'Nuxt')
  }],
]

describe('a new user', () => {
  it.each(tasks)('can %s with at most three clicks', async (_, run) => {
    const { page, problems } = await storybook.open('introduction--docs', 'docs')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const user = await NewUser.open(page, storybook.url)
    await run(user)
    expect(user.clicks).toBeLessThanOrEqual(3)
    expect(problems).toEqual([])
  })
})
