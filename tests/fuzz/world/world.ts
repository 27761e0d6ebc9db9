import { countInFlight } from '../history/attempts'
import type { Fact, FactDetails } from '../history/facts'
import { countListeners } from '../listenerCount'
import type { Mounted } from '../page/buttonSpec'
import { callSignOut } from '../page/calls'
import { copies } from '../page/copies'
import { createPage } from '../page/page'
import { createReaders, type Auth } from '../page/readers'
import type { Stage } from '../stages/stage'
import { createApps } from './apps'
import { createObserver } from './observer'
import { createGuardedRouter } from './router'
import { createServer, signOutTarget } from './server'
import { describeTab, scenarioOf, type WorldSpec } from './spec'
import { catchUncaught } from './uncaught'
import { useVirtualTime } from './virtualTime'

const oneHour = 3_600_000

/** Creates a page with apps, a Clerk and a fake server. Records the events on the page. */
export async function createWorld(stage: Stage, spec: WorldSpec) {
  const time = useVirtualTime(async () => {
    await stage.settled()
    observer.observe()
  })
  const facts: Fact[] = []
  const record = (details: FactDetails) => {
    facts.push({ ...details, server: server.sessions(), tab: describeTab(clerk) })
    observer.afterFact()
  }
  const scenario = scenarioOf(spec)
  const server = createServer(scenario, record)
  const { clerk, close } = await stage.open({ ...scenario, respond: server.respond })
  clerk.onTrace(entry => {
    const target = entry.type === 'request' ? signOutTarget(entry.method, entry.path) : undefined
    if (target) record({ type: 'request', target })
    if (entry.type === 'navigate') record({ type: 'navigate' })
  })
  const listeners = countListeners(clerk)
  const catching = catchUncaught(stage, clerk)
  const readers = createReaders(record)
  const observer = createObserver(clerk, record, readers, spec.reads)
  const scopes = new Set<{ active: boolean }>()
  let serial = 0

  const copyOf = (app: number) => copies[spec.secondApp === 'copy' ? app : 0]!
  const pages = copies.map((_, app) => createPage({
    app, record, scopes, readers,
    copy: copyOf(app),
    firstPlace: app * 3,
    nextSerial: () => ++serial,
    hasRouter: app === 0 && spec.router !== null,
    onCallback: () => {
      // Reads nothing while another sign-out is in flight, because components may then still have the old state.
      if (world.calls === 0 && countInFlight(facts) < 2) observer.readComponents()
    },
    signOutAgain: () => callSignOut(world, { app, by: 'useSignOut', options: 'nothing' }),
  }))
  const router = spec.router ? createGuardedRouter(spec.router, copies[0], record, readers, pages[0]!) : undefined
  const push = (to: string) => router?.push(to)
  const routerOptions = { routerPush: push, routerReplace: push, afterSignOutUrl: spec.router?.afterSignOutUrl }
  const apps = createApps(clerk, record, routerOptions)

  if (spec.load === 'before') {
    const loading = clerk.load(routerOptions)
    await time.pass(100)
    await loading
  }

  function mountApp(app: number) {
    const mounted = apps.mount(pages[app]!.Page, copyOf(app), app === 0 ? router?.router : undefined)
    apps.apps.set(app, mounted)
    if (spec.reads) readers.addAtOnce(`plugin of app ${app}`, world.authOutside(app))
  }

  const pageOf = (place: number) => pages[place < 3 ? 0 : 1]!

  const world = {
    spec, time, facts, record, server, clerk, listeners, readers, router, scopes, pages, apps, pageOf, copyOf,
    uncaught: catching.uncaught,
    isStuck: spec.latency === 'never' || spec.load === 'never',
    /**
     * The ID of the session that must be current if the server still lists this session. If undefined, any session may
     * be current.
     */
    expectedSession: clerk.session?.id as string | null | undefined,
    nextSerial: () => ++serial,
    /** How many calls haven't settled: calls of functions that composables return, and calls of clerk-js's methods. */
    calls: 0,
    /** How many sign-outs and session switches have begun. */
    begun: 0,
    strayListeners: new Set<() => void>(),
    /** Calls `useAuth()` in an app, but outside of components. */
    authOutside: (app: number): Auth => apps.apps.get(app)!.runWithContext(() => copyOf(app).useAuth()),
    button: (place: number): Mounted | undefined => pageOf(place).places[place],
    element: (button: Mounted) => document.querySelector<HTMLElement>(`[data-serial="${button.serial}"]`),
    isBusy: (): boolean => world.calls > 0 || document.querySelector('[aria-busy]') !== null,
    isMounted: (place: number) => apps.apps.has(place < 3 ? 0 : 1),
    /** Advances the virtual time by one hour, so that all timers fire. */
    settle: () => time.pass(oneHour),
    unmountApp(app: number) {
      apps.unmount(app)
      readers.remove(app)
    },
    end() {
      clerk.dispose()
      close()
      catching.restore()
      time.restore()
      document.body.replaceChildren()
      for (const name of ['__internal_onBeforeSetActive', '__VUE_DEVTOOLS_PLUGINS__']) Reflect.deleteProperty(window, name)
      Reflect.deleteProperty(navigator, 'onLine')
      Reflect.deleteProperty(Object.prototype, 'sessionId')
    },
  }
  mountApp(0)
  if (spec.secondApp !== 'none') mountApp(1)
  return world
}

export type World = Awaited<ReturnType<typeof createWorld>>
