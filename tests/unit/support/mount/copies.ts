import { createApp, h } from 'vue'
import { onTestFinished, vi } from 'vitest'
import type { MockClerk } from 'vue-clerk/testing'

type Package = typeof import('vue-clerk')

const activityKey = 'vue-clerk/activity@1'

/** Loads a new copy of the package. With `anotherVersion`, the copy stores data on Clerk under another version's key. */
export async function loadCopy({ anotherVersion = false } = {}): Promise<Package> {
  vi.resetModules()
  const register = Symbol.for
  const spy = vi.spyOn(Symbol, 'for').mockImplementation(name =>
    register.call(Symbol, anotherVersion && name === activityKey ? 'vue-clerk/activity@2' : name))
  onTestFinished(() => { vi.resetModules() })
  try {
    return await import('vue-clerk')
  } finally {
    spy.mockRestore()
  }
}

/** Mounts an app with the plugin of the first copy and the button of the second copy. */
export function mountCopy(clerk: MockClerk, { clerkPlugin }: Package, { SignOutButton }: Package, props: object = {}) {
  const errors: unknown[] = []
  const onSignOut = vi.fn()
  const container = document.body.appendChild(document.createElement('div'))
  const app = createApp(() => h(SignOutButton, { ...props, onSignOut }))
  app.config.errorHandler = error => { errors.push(error) }
  app.use(clerkPlugin, { Clerk: clerk }).mount(container)
  onTestFinished(() => {
    app.unmount()
    container.remove()
  })
  return { app, errors, onSignOut, button: container.querySelector('button')! }
}
