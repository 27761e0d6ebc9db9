import { getByRole, queryByRole } from '@testing-library/dom'
import { createApp, h, nextTick, type App } from 'vue'
import { vi } from 'vitest'
import { clerkPlugin, SignOutButton, SignOutError, useAuth, type ClerkPluginOptions } from 'vue-clerk'
import type { MockClerk } from 'vue-clerk/testing'
import { navigations } from '../../support/observed'
import { createClerk } from './engines'
import { signedOut, type Engine, type Fault, type Outcome, type Retry } from './fault'
import { restorePage } from './page'
import { advanceOneSecond, until, useFakeTime } from './time'

interface Visit {
  outcome: Outcome
  retry: Retry
  isPendingAtOnce: boolean
}

const page = window as { Clerk?: unknown }

/** Mounts a page with a button. Clicks the button during the fault, and again after the fault is over. */
export async function visit(engine: Engine, fault: Fault): Promise<Visit> {
  useFakeTime()
  const { clerk, server, recover } = await createClerk(engine, fault)
  const errors: unknown[] = []
  let app: App | undefined

  const readOutcome = (): Outcome => ({
    button: stateOf(queryByRole(document.body, 'button', { name: 'Sign Out' })),
    announced: (queryByRole(document.body, 'status')?.textContent ?? '') as Outcome['announced'],
    user: (document.querySelector('p')?.textContent ?? 'not loaded') as Outcome['user'],
    server: server.server.sessions.map(({ id }) => id),
    redirects: navigations(clerk),
    reported: errors.map(error => error instanceof SignOutError ? error.code : 'error'),
  })
  const click = async (withClick?: (clerk: MockClerk) => void) => {
    const button = getByRole(document.body, 'button', { name: 'Sign Out' })
    button.click()
    withClick?.(clerk)
    await nextTick()
    const isPendingAtOnce = stateOf(button) === 'pending'
    // The fake timers don't control work such as cryptography, so the test waits for this work in real time.
    if (fault.outcome.button !== 'pending') await until(() => readOutcome().button !== 'pending')
    await advanceOneSecond()
    return isPendingAtOnce
  }

  try {
    fault.beforeLoad?.()
    try {
      app = mount(clerk, fault, errors)
    } catch (error) {
      errors.push(error)
      return { outcome: readOutcome(), retry: 'nothing to click', isPendingAtOnce: true }
    }
    if (fault.scenario?.load !== 'never') await until(() => clerk.loaded || errors.length > 0)
    fault.afterLoad?.(server)
    const isPendingAtOnce = await click(fault.withClick)
    fault.afterwards?.()
    await advanceOneSecond()
    const outcome = readOutcome()

    recover()
    if (fault.scriptIsBlocked) page.Clerk = clerk
    restorePage()
    await click()
    const { button, announced, user } = signedOut
    const done = { button, announced, user, server: fault.hasOther ? ['sess_2'] : [], reported: outcome.reported }
    const retried = readOutcome()
    const isDone = JSON.stringify({ ...retried, ...done }) === JSON.stringify(retried)
    const retry = isDone ? 'works' : retried.button === 'pending' ? 'waits too' : 'fails'
    return { outcome, retry, isPendingAtOnce }
  } finally {
    app?.unmount()
    clerk.dispose()
    delete page.Clerk
    document.body.replaceChildren()
    restorePage()
    vi.useRealTimers()
  }
}

function mount(clerk: MockClerk, { scriptIsBlocked, options, props, adapt }: Fault, errors: unknown[]) {
  const app = createApp({
    setup() {
      const { isLoaded, isSignedIn } = useAuth()
      return () => [
        h(SignOutButton, props),
        h('p', !isLoaded.value ? 'not loaded' : isSignedIn.value ? 'signed in' : 'signed out'),
      ]
    },
  })
  app.config.errorHandler = error => { errors.push(error) }
  const source = scriptIsBlocked || options?.publishableKey
    // jsdom loads no script, so Clerk's script fails to load.
    ? { publishableKey: clerk.publishableKey, scriptLoadTimeout: 50 }
    : { Clerk: adapt?.(clerk) ?? clerk }
  app.use(clerkPlugin, { ...source, afterSignOutUrl: '/goodbye', ...options } as ClerkPluginOptions)
  app.mount(document.body.appendChild(document.createElement('main')))
  return app
}

function stateOf(button: Element | null): Outcome['button'] {
  if (!button?.isConnected) return 'missing'
  if (button.getAttribute('aria-busy')) return 'pending'
  return button.hasAttribute('data-failed') ? 'failed' : 'idle'
}
