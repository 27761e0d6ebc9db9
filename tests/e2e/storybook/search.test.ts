import { describe, expect, it } from 'vitest'
import { NewUser } from './newUser'
import { openStorybook } from './openStorybook'

const storybook = openStorybook()

/** Each word that a user may search for, and the start of the address of a fitting page. */
const words: [word: string, ...pages: string[]][] = [
  ['token', 'components-signoutbutton--docs#tokens', 'theming--docs'],
  ['radius', 'components-signoutbutton--docs#tokens', 'theming--docs'],
  ['corner', 'components-signoutbutton--docs#tokens', 'theming--docs'],
  ['wording', 'components-signoutbutton--guidelines#wording'],
  ['loading', 'components-show--loading', 'components-show--docs', 'components-signoutbutton--guidelines#loading'],
  ['accessibility', 'components-signoutbutton--accessibility'],
  ['keyboard', 'components-signoutbutton--accessibility#keyboard'],
  ['language', 'components-signoutbutton--guidelines#language'],
  ['nuxt', 'guides-nuxt--docs'],
  ['props', 'components-signoutbutton--docs#props'],
  ['log out', 'components-signoutbutton--guidelines#log-out'],
  ['redirect', 'components-signoutbutton--redirect-url', 'components-signoutbutton--docs#redirect'],
  ['mock', 'guides-mock-clerk-in-tests--docs'],
  ['dark', 'guides-dark-mode--docs'],
]

describe('the search of the sidebar', () => {
  it('finds a fitting page among the first three results', async () => {
    const { page, problems } = await storybook.open('introduction--docs', 'docs')
    const user = await NewUser.open(page, storybook.url)
    for (const [word, ...pages] of words) {
      const isFitting = (id: string) => pages.some(start => id.startsWith(start))
      await expect.poll(async () => (await user.search(word)).slice(0, 3), { message: word })
        .toSatisfy((ids: string[]) => ids.some(isFitting))
    }
    expect(problems).toEqual([])
  })

  it('finds nothing for a word that no page contains', async () => {
    const { page } = await storybook.open('introduction--docs', 'docs')
    const user = await NewUser.open(page, storybook.url)
    await expect.poll(() => user.search('zebra')).toEqual([])
  })
})
