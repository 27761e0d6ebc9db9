import type { LocalizationResource } from '@clerk/shared/types'
import { createApp, h, nextTick, shallowRef, type App } from 'vue'
import { clerkPlugin, type ClerkPluginOptions } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import 'vue-clerk/style.css'
import { borderContrast, measureButton } from '../../../support/contrast/buttonContrast'
import { contrast, paint } from '../../../support/contrast/contrast'
import { requests } from '../../../support/observed'
import { recordAnnouncements, type Announcement } from './announcements'
import { renderButton, type Scene } from './scene'

declare global {
  interface Window { testApp: typeof testApp }
}

let app: App | undefined
let clerk = createMockClerk()
let settle: Record<'succeed' | 'fail', () => void>
const localization = shallowRef<LocalizationResource>()
const announcements: Announcement[] = recordAnnouncements()

function createPendingCallback() {
  const result = new Promise<void>((resolve, reject) => {
    settle = { succeed: resolve, fail: () => reject(new Error('The callback failed.')) }
  })
  // Prevents an unhandled rejection, because a test may reject `result` before a sign-out callback returns `result`.
  result.catch(() => {})
  return () => result
}

/** The functions that the tests call in this page. */
const testApp = {
  /** Unmounts the previous buttons, and mounts the buttons of a `Scene` on a new Clerk. */
  async show({ buttons, failures = 0, pendingCallback, dialog, ...scene }: Scene) {
    app?.unmount()
    announcements.length = 0
    const callback = createPendingCallback()
    localization.value = scene.localization
    clerk = createMockClerk({
      respond: ({ method }) => method !== 'GET' && failures-- > 0 ? { status: 500 } : undefined,
    })
    await clerk.load({ routerPush: () => {}, routerReplace: () => {} })
    const rendered = () => buttons.map(button => renderButton(button, pendingCallback ? callback : undefined))
    app = createApp(() => dialog ? [h('h1', 'Behind'), h('dialog', { 'aria-label': 'Account' }, rendered())] : rendered())
    app.config.errorHandler = () => {}
    app.use(clerkPlugin, { Clerk: clerk, localization } as ClerkPluginOptions).mount('#app')
    document.querySelector('dialog')?.showModal()
    await nextTick()
  },
  /** Resolves or rejects the promise that the sign-out callbacks return if `pendingCallback` is true. */
  settle: (outcome: 'succeed' | 'fail') => settle[outcome](),
  async setLocalization(resource: LocalizationResource) {
    localization.value = resource
    await nextTick()
  },
  requests: () => requests(clerk),
  announcements,
  measureButton,
  borderContrast,
  contrast,
  paint,
}

window.testApp = testApp
