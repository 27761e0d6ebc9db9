import { createApp, h } from 'vue'
import { onTestFinished, vi } from 'vitest'
import type { MockClerk } from 'vue-clerk/testing'

type Package = typeof import('vue-clerk')

const activityKey = 'vue-clerk/activity@1'

/** Evaluates the package once more. `anotherVersion`: a copy that keeps its activity under another key. */
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

/** An app of one copy. Its button may be another copy's. */
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
