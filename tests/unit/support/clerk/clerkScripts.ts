import { vi } from 'vitest'
import { createMockClerk } from 'vue-clerk/testing'
import { install, keyOf, page } from '../mount/installPlugin'
import { waitFor } from '../waitFor'

export const key = keyOf('clerk.mine.test')
export const scripts = () => [...document.querySelectorAll('script')].map(({ src }) => src)

/** Installs the plugin and waits until it has added Clerk’s script. */
export async function installByScript(options: object = {}) {
  const app = install({ publishableKey: key, ...options })
  const errors: unknown[] = []
  app.config.errorHandler = error => { errors.push(error) }
  await waitFor(() => { if (scripts().length === 0) throw new Error('The plugin has added no script.') })
  return { app, errors }
}

/** Creates a mock of the Clerk that Clerk’s script defines for `publishableKey`. */
export function clerkOf(publishableKey: string) {
  const clerk = createMockClerk()
  clerk.publishableKey = publishableKey
  return { clerk, load: vi.spyOn(clerk, 'load') }
}

/** Defines `globals` on the window, and dispatches the load event of each script, because jsdom loads no scripts. */
export function finishScripts(globals: object) {
  Object.assign(page, globals)
  for (const script of document.querySelectorAll('script')) script.dispatchEvent(new Event('load'))
}
