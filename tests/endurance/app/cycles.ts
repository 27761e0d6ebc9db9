import { shallowRef } from 'vue'
import { click, forms, mountApp } from './page'
import { createClerk } from './signIn'

/** Mount, click, sign out, unmount. */
export interface Cycles {
  cycle: () => Promise<void>
  /** Ends what lives longer than one cycle. */
  stop: () => void
  /** How many listeners are on Clerk. */
  listeners: () => number
}

let turn = 0
const nextForm = () => forms[turn++ % forms.length]!

function event() {
  let happen = () => {}
  const happened = new Promise<void>(resolve => { happen = resolve })
  return { happen, happened }
}

async function signOutOfApp({ clerk }: Awaited<ReturnType<typeof createClerk>>) {
  const { happen, happened } = event()
  const form = nextForm()
  const app = mountApp(clerk, sessionId => form({ onSignOut: happen }, sessionId))
  await click(happened)
  app.unmount()
}

export const kinds: Record<string, () => Promise<Cycles>> = {
  'apps, each with a Clerk': async () => {
    let listeners = 0
    return {
      async cycle() {
        const page = await createClerk()
        await signOutOfApp(page)
        listeners += page.listeners.left
        page.clerk.dispose()
      },
      stop: () => {},
      listeners: () => listeners,
    }
  },

  'apps on one Clerk': async () => {
    const page = await createClerk()
    return {
      async cycle() {
        await signOutOfApp(page)
        await page.signIn()
      },
      stop: page.clerk.dispose,
      listeners: () => page.listeners.left,
    }
  },

  'buttons of one app': async () => {
    const page = await createClerk()
    const shown = shallowRef<Parameters<typeof mountApp>[1]>(() => null)
    const app = mountApp(page.clerk, sessionId => shown.value(sessionId))
    return {
      async cycle() {
        const { happen, happened } = event()
        const form = nextForm()
        shown.value = sessionId => form({ onSignOut: happen }, sessionId)
        await Promise.resolve()
        await click(happened)
        shown.value = () => null
        await page.signIn()
      },
      stop: () => {
        app.unmount()
        page.clerk.dispose()
      },
      listeners: () => page.listeners.left,
    }
  },
}
