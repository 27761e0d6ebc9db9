import { shallowRef } from 'vue'
import { click, usages, mountApp } from './page'
import { createClerk } from './signIn'

/** Repeated sign-outs. Each cycle mounts a button, clicks the button, awaits the sign-out, and unmounts the button. */
export interface Cycles {
  /** Runs one cycle. */
  cycle: () => Promise<void>
  /** Disposes of the objects that all cycles share. */
  stop: () => void
  /** The number of listeners on Clerk. */
  listeners: () => number
}

let nth = 0
const nextUsage = () => usages[nth++ % usages.length]!

function createSignOutListener() {
  let onSignOut = () => {}
  const signedOut = new Promise<void>(resolve => { onSignOut = resolve })
  return { onSignOut, signedOut }
}

async function signOutOfApp({ clerk }: Awaited<ReturnType<typeof createClerk>>) {
  const { onSignOut, signedOut } = createSignOutListener()
  const usage = nextUsage()
  const app = mountApp(clerk, sessionId => usage({ onSignOut }, sessionId))
  await click(signedOut)
  app.unmount()
}

/** Functions that prepare cycles. Each key says what the cycles mount: an app with a Clerk, an app, or a button. */
export const kinds: Record<string, () => Promise<Cycles>> = {
  'apps that each create a Clerk': async () => {
    let listeners = 0
    return {
      async cycle() {
        const page = await createClerk()
        await signOutOfApp(page)
        listeners += page.listeners.current
        page.clerk.dispose()
      },
      stop: () => {},
      listeners: () => listeners,
    }
  },

  'apps that share one Clerk': async () => {
    const page = await createClerk()
    return {
      async cycle() {
        await signOutOfApp(page)
        await page.signIn()
      },
      stop: page.clerk.dispose,
      listeners: () => page.listeners.current,
    }
  },

  'buttons of one app': async () => {
    const page = await createClerk()
    const shown = shallowRef<Parameters<typeof mountApp>[1]>(() => null)
    const app = mountApp(page.clerk, sessionId => shown.value(sessionId))
    return {
      async cycle() {
        const { onSignOut, signedOut } = createSignOutListener()
        const usage = nextUsage()
        shown.value = sessionId => usage({ onSignOut }, sessionId)
        await Promise.resolve()
        await click(signedOut)
        shown.value = () => null
        await page.signIn()
      },
      stop: () => {
        app.unmount()
        page.clerk.dispose()
      },
      listeners: () => page.listeners.current,
    }
  },
}
