import { renderToString } from '@vue/server-renderer'
import { createSSRApp, type Component, type VNodeChild } from 'vue'
import { expect, vi } from 'vitest'
import { clerkPlugin, SignInButton, SignOutButton, SignUpButton } from 'vue-clerk'

interface Button {
  ssrRender?: (context: unknown, push: (part: unknown) => void, ...rest: unknown[]) => void
}

/** The buttons that src/server.ts changes. */
export const buttons = [SignInButton, SignOutButton, SignUpButton] as Button[]
export const ssrRender = buttons[0]!.ssrRender!

export const errorHandler = vi.fn()

export function render(page: Component | (() => VNodeChild)) {
  const app = createSSRApp(page as Component).use(clerkPlugin, {
    publishableKey: `pk_test_${btoa('clerk.example.test$')}`,
    localization: { userButton: { action__signOut: 'Abmelden & <"tschüss">' } },
  })
  app.config.errorHandler = errorHandler
  return renderToString(app)
}

/** Calls `run` while the buttons have another function `ssrRender`. */
export async function withSsrRender<Result>(other: Button['ssrRender'], run: () => Promise<Result>) {
  for (const button of buttons) button.ssrRender = other
  try {
    return await run()
  } finally {
    for (const button of buttons) button.ssrRender = ssrRender
  }
}

/** Renders a page with src/server.ts, and with Vue's server renderer only. Returns the HTML. */
export async function expectSameHtml(page: Component | (() => VNodeChild)) {
  const html = withSingleSpaces(await render(page))
  expect(html).toBe(withSingleSpaces(await withSsrRender(undefined, () => render(page))))
  return html
}

/** Older versions of Vue 3.5 render two spaces before the attributes of a slot's scoped styles. */
const withSingleSpaces = (html: string) => html.replaceAll(/<[^>]*>/g, tag => tag.replaceAll(/ {2,}/g, ' '))
