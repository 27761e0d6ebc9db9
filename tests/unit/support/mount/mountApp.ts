import { createApp, createSSRApp, type App, type Component } from 'vue'
import { onTestFinished } from 'vitest'
import { clerkPlugin, type ClerkPluginOptions } from 'vue-clerk'
import { createMockClerk, type MockClerk, type Scenario } from 'vue-clerk/testing'

export interface MountedApp {
  app: App
  clerk: MockClerk
  container: HTMLElement
  /** The errors that reached the app's error handler. */
  errors: unknown[]
}

export interface MountOptions {
  scenario?: Scenario
  /** The Clerk to use instead of a new mock. */
  clerk?: MockClerk
  /** The options of the plugin, except `Clerk`. */
  options?: Partial<ClerkPluginOptions>
  /** Whether to mount the app before Clerk is loaded. @default false */
  unloaded?: boolean
  props?: Record<string, unknown>
  /** Markup that a server has rendered. The app hydrates this markup. */
  markup?: string
}

/** Mounts an app with the plugin and a mock Clerk. The app unmounts when the test ends. */
export async function mountApp(component: Component, settings: MountOptions = {}): Promise<MountedApp> {
  const clerk = settings.clerk ?? createMockClerk(settings.scenario)
  if (!settings.unloaded && !clerk.loaded) await clerk.load(settings.options as never)
  const container = document.createElement('div')
  if (settings.markup !== undefined) container.innerHTML = settings.markup
  document.body.append(container)
  const errors: unknown[] = []
  const create = settings.markup === undefined ? createApp : createSSRApp
  const app = create(component, settings.props)
  app.config.errorHandler = error => { errors.push(error) }
  app.use(clerkPlugin, { ...settings.options, Clerk: clerk } as ClerkPluginOptions)
  app.mount(container)
  onTestFinished(() => {
    app.unmount()
    document.body.replaceChildren()
  })
  return { app, clerk, container, errors }
}
