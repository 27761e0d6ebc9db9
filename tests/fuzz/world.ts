import { createApp, type App } from 'vue'
import { clerkPlugin } from 'vue-clerk'
import type { MockClerk, Scenario } from 'vue-clerk/testing'
import { createButtons, type ButtonSpec, type Mounted } from './buttons'
import type { Fact, Happening, Tab } from './history'
import { countListeners, type ListenerCount } from './listenerCount'
import { createServer, signOutTarget } from './server'
import type { Stage } from './stages/stage'
import { useVirtualTime, type VirtualTime } from './virtualTime'

export interface WorldSpec {
  sessions: number
  /** What the page has at first. */
  buttons: ButtonSpec[]
  /** Milliseconds per request after the load; `never`: none is ever answered. */
  latency: 0 | 20 | 300 | 'never'
  load: 'before' | 'late' | 'fail' | 'never'
}

const aLongTime = 3_600_000
export const never = 1e12

/** A page with a fake server behind it, and the record of what happened there. */
export async function createWorld(stage: Stage, { sessions, latency, load }: WorldSpec) {
  const time = useVirtualTime(stage.settled)
  const facts: Fact[] = []
  const record = (happening: Happening) => {
    facts.push({ ...happening, server: server.sessions(), tab: describeTab(clerk) })
  }
  const scenario: Scenario = { sessions, load: load === 'before' ? 'ready' : load === 'late' ? 30 : load }
  const server = createServer(scenario, record)
  const { clerk, close } = await stage.open({
    ...scenario, latency: latency === 'never' ? never : latency, respond: server.respond,
  })
  clerk.onTrace(entry => {
    const target = entry.type === 'request' ? signOutTarget(entry.method, entry.path) : undefined
    if (target) record({ type: 'request', target })
    if (entry.type === 'navigate') record({ type: 'navigate' })
  })
  const listeners = countListeners(clerk)
  const catching = catchUncaught(stage)
  const buttons = createButtons(record)

  if (load === 'before') {
    const loading = clerk.load()
    await time.pass(100)
    await loading
  }
  let app: App | undefined = mount(buttons.Page)

  function mount(page: object) {
    const created = createApp(page)
    created.config.errorHandler = (error, instance) => {
      record({ type: 'errorHandler', button: serialOf(instance), error })
    }
    created.use(clerkPlugin, { Clerk: clerk })
    created.mount(document.body.appendChild(document.createElement('main')))
    return created
  }

  return {
    ...buttons, time, facts, record, server, clerk, listeners, mount,
    uncaught: catching.uncaught,
    isStuck: latency === 'never' || load === 'never',
    expectedSession: clerk.session?.id as string | null | undefined,
    switches: 0,
    switchesBegun: 0,
    strayListeners: new Set<() => void>(),
    element: (button: Mounted) => document.querySelector<HTMLElement>(`[data-serial="${button.serial}"]`),
    isBusy: () => document.querySelector('[aria-busy]') !== null,
    get isAppMounted() { return app !== undefined },
    /** Until nothing happens any more, but what never happens. */
    rest: () => time.pass(aLongTime),
    unmountApp() {
      if (!app) return
      record({ type: 'app unmounted' })
      app.unmount()
      app = undefined
    },
    end() {
      clerk.dispose()
      close()
      catching.restore()
      time.restore()
      document.body.replaceChildren()
      Reflect.deleteProperty(window, '__internal_onBeforeSetActive')
      Reflect.deleteProperty(navigator, 'onLine')
    },
  }
}

export type World = Awaited<ReturnType<typeof createWorld>> & { time: VirtualTime, listeners: ListenerCount }

export const describeTab = ({ client, session }: MockClerk): Tab => ({
  session: session && session.id,
  listed: client?.signedInSessions.map(({ id }) => id) ?? [],
})

/** The button in which an error came up: its serial number is its key. */
function serialOf(instance: unknown): number | undefined {
  let at = (instance as { $?: { vnode: { key: unknown }, parent: unknown, type: { name?: string } } } | null)?.$
  while (at && at.type.name !== 'SignOutButton') at = at.parent as typeof at
  return at ? Number(at.vnode.key) : undefined
}

/** `queueMicrotask` is how the package throws what must be seen but must not break anything. */
function catchUncaught({ onRejection }: Stage) {
  const { queueMicrotask } = globalThis
  const uncaught: unknown[] = []
  globalThis.queueMicrotask = call => queueMicrotask(() => {
    try {
      call()
    } catch (error) {
      if (!(error instanceof Error && error.message === thrownByListener)) uncaught.push(error)
    }
  })
  const stopHearing = onRejection(error => { uncaught.push(error) })
  return {
    uncaught,
    restore() {
      stopHearing()
      globalThis.queueMicrotask = queueMicrotask
    },
  }
}

export const thrownByListener = 'A listener of the app failed'
