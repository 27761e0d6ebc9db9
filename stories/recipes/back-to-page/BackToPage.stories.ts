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
          'After a sign-out, Clerk redirects to the current address, with path, query and hash. Use this recipe on public',
          'pages.',
          '',
          '`redirectUrl` is a getter, because a router can change the address without rendering the button again. Pass',
          'the whole address, because a path alone can redirect to another site. For example, the path of',
          '`https://app.example//example.com` is `//example.com`.',
          '',
          'Adapt the recipe: pass your router to Clerk, as below. Without a router, Clerk sets `window.location`. If the',
          'address contains a hash, the browser then doesn’t reload the page, and Clerk never finishes the sign-out.',
          '',
          '`clerkRouter` also removes your app’s base path from the address. It supports every kind of router history.',
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

/** The page has the same address after the sign-out. */
export const CurrentPage = meta.story({ name: 'Current page', parameters: shownCode(source) })

CurrentPage.test('redirects to the address at the time of the click', async ({ canvas, canvasElement, clerk, step, userEvent }) => {
  const { defaultView: page } = canvasElement.ownerDocument
  const before = page!.location.href
  await step('Change the address after the button has rendered', () => {
    page!.history.replaceState(page!.history.state, '', `${page!.location.pathname}?chapter=2&q=a%20b#notes`)
  })
  await step('Click: the session ends, and Clerk navigates to the new address', async () => {
    const { pathname } = page!.location
    await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
    await waitFor(() => expect(navigations(clerk)).toEqual([`${pathname}?chapter=2&q=a%20b#notes`]))
    await expect(signedIn(clerk)).toEqual([])
  })
  page!.history.replaceState(page!.history.state, '', before)
})
