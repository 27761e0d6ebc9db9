import { asyncModelRun } from 'fast-check'
import { h } from 'vue'
import type { Command } from './commands'
import { copies } from './page/copies'
import type { Leftovers, EndState, Run } from './run'
import type { Stage } from './stages/stage'
import { describeTab, type WorldSpec } from './world/spec'
import { createWorld, type World } from './world/world'

/** Mounts the page of `spec`, runs the commands, and returns the recorded events and the final state. */
export async function runCommands(stage: Stage, spec: WorldSpec, commands: Iterable<Command>): Promise<Run> {
  const world = await createWorld(stage, spec)
  const stopObserving = observeAnnouncements(world)
  try {
    spec.buttons.forEach((button, place) => {
      if (world.isMounted(place)) world.pageOf(place).mountButton(place, button)
    })
    await world.time.pass(0)
    await asyncModelRun(() => ({ model: world, real: world }), commands)
    recover(world)
    await world.settle()
    const endState = describeEndState(world)
    world.strayListeners.forEach(stop => stop())
    const isRetryDone = endState.isLoaded && !endState.isStuck ? await retry(world) : undefined
    for (const app of [0, 1]) world.unmountApp(app)
    await world.settle()
    world.clerk.dispose()
    return { facts: world.facts, endState, isRetryDone, leftovers: describeLeftovers(world), uncaught: world.uncaught }
  } finally {
    stopObserving()
    for (const app of [0, 1]) world.unmountApp(app)
    world.end()
  }
}

/** Ends the failures that commands have injected. Removes what commands have set on `navigator` and `Object.prototype`. */
function recover({ server, router }: World) {
  server.faults.clear()
  if (router) router.state.isBroken = false
  Reflect.deleteProperty(navigator, 'onLine')
  Reflect.deleteProperty(Object.prototype, 'sessionId')
}

function observeAnnouncements({ record }: World) {
  const observer = new MutationObserver(mutations => {
    const regions = new Set(mutations.map(({ target }) => target).filter(isRegion))
    regions.forEach(({ textContent: text }) => { if (text) record({ type: 'announced', text }) })
    // Observes each live region directly, because the text of a removed live region may still change.
    mutations.flatMap(({ addedNodes }) => [...addedNodes]).filter(isRegion).forEach(follow)
  })
  const follow = (node: Node) => observer.observe(node, { childList: true, subtree: true, characterData: true })
  follow(document.body)
  return () => observer.disconnect()
}

const isRegion = (node: Node): node is Element => node instanceof Element && node.matches('.vc-live-region')

function describeEndState(world: World): EndState {
  const { clerk, server, isStuck, expectedSession, readers, apps, router, calls } = world
  const elements = [...document.querySelectorAll<HTMLElement>('[data-serial]')]
  const serials = (selector: string) =>
    elements.filter(element => element.matches(selector)).map(({ dataset }) => Number(dataset.serial))
  const formOf = (serial: number) => world.pages.flatMap(({ places }) => Object.values(places))
    .find(button => button?.serial === serial)?.spec.form
  return {
    isStuck,
    apps: [...apps.apps.keys()],
    busy: serials('[aria-busy]'),
    failed: serials('[data-failed]'),
    shown: serials('*').map(button => ({ button, showsFailure: formOf(button) !== 'handler' })),
    server: server.sessions(),
    ...describeTab(clerk),
    unknownToTab: [...server.unknownToTab],
    readings: readers.all(),
    expectedSession,
    isLoaded: clerk.loaded,
    navigations: router?.state.pending ?? 0,
    calls,
  }
}

/** Mounts a button in a new app on the same Clerk. Returns whether a click on this button signs out of all sessions. */
async function retry(world: World) {
  let isSignedOut = false
  const { SignOutButton } = copies[0]
  const page = { render: () => h(SignOutButton, { 'data-retry': '', 'onSignOut': () => { isSignedOut = true } }) }
  const app = world.apps.mount(page, copies[0])
  await world.time.pass(1)
  const factCount = world.facts.length
  document.querySelector<HTMLElement>('[data-retry]')!.click()
  await world.settle()
  // Removes the recorded events of this sign-out, because the invariants are only about the earlier events.
  world.facts.length = factCount
  app.unmount()
  return isSignedOut && world.server.sessions().length === 0
}

function describeLeftovers({ listeners, time, scopes }: World): Leftovers {
  return {
    listeners: listeners.current,
    timers: time.timers,
    nodes: document.body.querySelectorAll('main *').length,
    liveRegions: document.querySelectorAll('.vc-live-region').length,
    activeScopes: [...scopes].filter(({ active }) => active).length,
  }
}
