import * as clerkVue from '@clerk/vue'
import { createApp, createSSRApp, h, type Component, type VNodeChild } from 'vue'
import { expect, onTestFinished, vi } from 'vitest'
import * as vueClerk from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { mountApp, type MountOptions } from './mountApp'
import { waitFor } from '../waitFor'

/** The components that vue-clerk and @clerk/vue both have. */
export interface Components {
  Show: Component
  ClerkLoaded: Component
  ClerkLoading: Component
}

type Render = (components: Components) => VNodeChild

const withProbe = (render: Render, components: Components) => () =>
  [h('main', render(components) as never), h(components.ClerkLoaded, () => h('i', 'Loaded'))]

/**
 * Returns the render function of an app's root component. The function renders `render()` in `<main>`, with the
 * components of vue-clerk ("ours") or of @clerk/vue ("theirs"). After `<main>`, the function renders `<i>Loaded</i>`
 * once Clerk has loaded.
 */
export const appOf = (name: 'ours' | 'theirs', render: Render) => withProbe(render, name === 'ours' ? vueClerk : clerkVue)

/** A stub of Clerk’s UI. Without the option `ui`, @clerk/vue would download Clerk’s UI. */
class ClerkUI {
  ensureMounted = () => new Promise(() => {})
}

/** Mounts an app with @clerk/vue, which uses the Clerk in `window.Clerk`. */
function mountTheirs(render: Render, { clerk, markup }: MountOptions) {
  vi.stubGlobal('Clerk', clerk)
  const container = document.body.appendChild(document.createElement('div'))
  if (markup !== undefined) container.innerHTML = markup
  const errors: unknown[] = []
  const app = (markup === undefined ? createApp : createSSRApp)({ render: appOf('theirs', render) })
  app.config.errorHandler = error => { errors.push(error) }
  const options = { publishableKey: clerk!.publishableKey, ui: { ClerkUI } }
  app.use(clerkVue.clerkPlugin, options as never).mount(container)
  onTestFinished(() => {
    app.unmount()
    vi.unstubAllGlobals()
  })
  return { container, errors }
}

/**
 * Mounts the same content with vue-clerk and with @clerk/vue, on one Clerk. Waits until both packages have loaded Clerk,
 * unless `unloaded` is true. `ours()` and `theirs()` return the markup that each package renders.
 */
export async function mountBoth(render: Render, settings: MountOptions = {}) {
  const clerk = settings.clerk ?? createMockClerk(settings.scenario)
  const ours = await mountApp({ render: appOf('ours', render) }, { ...settings, clerk })
  const theirs = mountTheirs(render, { ...settings, clerk })
  const apps = { ours, theirs }
  const markupOf = (name: keyof typeof apps) => apps[name].container.querySelector('main')!.innerHTML
  if (!settings.unloaded) {
    const probes = () => [ours, theirs].map(({ container }) => container.querySelector(':scope > i')?.textContent)
    await waitFor(() => expect(probes()).toEqual(['Loaded', 'Loaded']))
  }
  return {
    clerk,
    ours: () => markupOf('ours'),
    theirs: () => markupOf('theirs'),
    both: () => [markupOf('ours'), markupOf('theirs')],
    errors: { ours: ours.errors, theirs: theirs.errors },
  }
}
