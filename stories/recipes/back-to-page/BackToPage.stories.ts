import { expect, waitFor } from 'storybook/test'
import preview from '#.storybook/preview'
import { navigations, signedIn } from '../../../support/observed'
import { shownCode } from '../../support/shownCode'
import BackToPage from './BackToPage.vue'
import source from './BackToPage.vue?raw'

const meta = preview.meta({
  title: 'Recipes/Back to the current page',
  component: BackToPage,
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: [
          'For pages that are there for everybody, such as an article: whoever signs out stays where they are, with path, query and',
          'hash. `redirectUrl` is a getter: the address is read at the click, since a router changes it without drawing the button',
          'anew. It is the whole address, of which Clerk hands path, query and hash to the router. A path alone is not safe: that of',
          '`https://app.example//example.com` is the address of another site.',
          '',
          'You decide: what the page shows to nobody in particular (a page that needs a user leads to signing in). And give Clerk the',
          'router, so that it can go to an address that differs by its hash alone, or not at all. `clerkRouter` removes the base of the',
          'app from the address, with a web history, a hash history and a memory history:',
          '',
          '```ts',
          'app.use(clerkPlugin, {',
          '  publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY,',
          '  ...clerkRouter(router),',
          '})',
          '```',
        ].join('\n'),
      },
    },
  },
})

/** The page is the same after the sign-out. */
export const CurrentPage = meta.story({ name: 'Current page', parameters: shownCode(source) })

CurrentPage.test('comes back to path, query and hash', async ({ canvas, canvasElement, clerk, step, userEvent }) => {
  const { defaultView: page } = canvasElement.ownerDocument
  const before = page!.location.href
  await step('The address changes after the button was drawn', () => {
    page!.history.replaceState(page!.history.state, '', `${page!.location.pathname}?chapter=2&q=a%20b#notes`)
  })
  await step('A click signs out and goes there', async () => {
    const { pathname } = page!.location
    await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
    await waitFor(() => expect(navigations(clerk)).toEqual([`${pathname}?chapter=2&q=a%20b#notes`]))
    await expect(signedIn(clerk)).toEqual([])
  })
  page!.history.replaceState(page!.history.state, '', before)
})
