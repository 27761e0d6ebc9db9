import { createApp, type App, type Component, type Plugin } from 'vue'
import type { MockClerk } from 'vue-clerk/testing'
import type { FactDetails } from '../history/facts'
import type { Copy } from '../page/copies'

export interface RouterOptions {
  routerPush: (to: string) => unknown
  routerReplace: (to: string) => unknown
  afterSignOutUrl?: string
}

/** Returns functions that mount and unmount apps on `clerk`. Records each error that `app.config.errorHandler` gets. */
export function createApps(clerk: MockClerk, record: (details: FactDetails) => void, options: RouterOptions) {
  const apps = new Map<number, App>()

  function mount(page: Component, { clerkPlugin }: Copy, router?: Plugin) {
    const app = createApp(page)
    app.config.errorHandler = (error, instance) => {
      record({ type: 'errorHandler', button: serialOf(instance), error })
    }
    app.use(clerkPlugin, { Clerk: clerk, ...options })
    if (router) app.use(router)
    app.mount(document.body.appendChild(document.createElement('main')))
    return app
  }

  return {
    apps,
    mount,
    unmount(number: number) {
      const app = apps.get(number)
      if (!app) return
      record({ type: 'app unmounted', app: number, isLoaded: clerk.loaded })
      app.unmount()
      apps.delete(number)
    },
  }
}

/** Returns the serial number of the button that contains `instance`. This number is the key of the button's vnode. */
function serialOf(instance: unknown): number | undefined {
  let at = (instance as { $?: { vnode: { key: unknown }, parent: unknown, type: { name?: string } } } | null)?.$
  while (at && at.type.name !== 'SignOutButton') at = at.parent as typeof at
  return at ? Number(at.vnode.key) : undefined
}
