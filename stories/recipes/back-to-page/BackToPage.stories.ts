import { expect, waitFor } from 'storybook/test'
import preview from '#.storybook/preview'
import { navigations, signedIn } from '../../../support/observed'
import { shownCode } from '../../support/shownCode'
import BackToPage from './BackToPage.vue'
import source from './BackToPage.vue?raw'

const meta = preview.meta({
  title: 'Recipes/Back to the current page',
  component: BackToPage,
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
