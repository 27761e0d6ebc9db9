import { asyncModelRun } from 'fast-check'
import { SignOutButton } from 'vue-clerk'
import { h } from 'vue'
import type { Command } from './commands'
import type { Left, Rest, Run } from './run'
import type { Stage } from './stages/stage'
import { createWorld, describeTab, type World, type WorldSpec } from './world'

/** Runs the commands on a new page, and reports what happened, how it came to rest and what was left. */
export async function runCommands(stage: Stage, spec: WorldSpec, commands: Iterable<Command>): Promise<Run> {
  const world = await createWorld(stage, spec) as World
  const stopHearing = hearAnnouncements(world)
  try {
    spec.buttons.forEach((button, place) => world.mountButton(place, button))
    await world.time.pass(0)
    await asyncModelRun(() => ({ model: world, real: world }), commands)
    world.server.recover()
    Reflect.deleteProperty(navigator, 'onLine')
    await world.rest()
    const rest = describeRest(world)
    world.strayListeners.forEach(stop => stop())
    const isRetryDone = rest.isLoaded && !rest.isStuck ? await retry(world) : undefined
    world.unmountApp()
    await world.rest()
    world.clerk.dispose()
    return { facts: world.facts, rest, isRetryDone, left: describeLeft(world), uncaught: world.uncaught }
  } finally {
    stopHearing()
    world.unmountApp()
    world.end()
  }
}

function hearAnnouncements({ record }: World) {
  const observer = new MutationObserver(mutations => {
    const regions = new Set(mutations.map(({ target }) => target).filter(isRegion))
    regions.forEach(({ textContent: text }) => { if (text) record({ type: 'announced', text }) })
    // By itself too: what is written to one that is no longer on the page would else go unheard.
    mutations.flatMap(({ addedNodes }) => [...addedNodes]).filter(isRegion).forEach(follow)
  })
  const follow = (node: Node) => observer.observe(node, { childList: true, subtree: true, characterData: true })
  follow(document.body)
  return () => observer.disconnect()
}

const isRegion = (node: Node): node is Element => node instanceof Element && node.matches('.vc-live-region')

function describeRest({ clerk, server, isStuck, isAppMounted, expectedSession, auth }: World): Rest {
  const { isLoaded, isSignedIn, sessionId } = auth()
  return {
    isStuck,
    isAppMounted,
    busyButtons: document.querySelectorAll('[aria-busy]').length,
    server: server.sessions(),
    ...describeTab(clerk),
    endedUnheard: [...server.unheard],
    auth: { isLoaded: isLoaded.value, isSignedIn: isSignedIn.value, sessionId: sessionId.value },
    expectedSession,
    isLoaded: clerk.loaded,
  }
}

/** A page of its own on the same Clerk: whatever happened before must not stand in its way. */
async function retry(world: World) {
  let isSignedOut = false
  const app = world.mount({ render: () => h(SignOutButton, { 'data-retry': '', 'onSignOut': () => { isSignedOut = true } }) })
  await world.time.pass(1)
  // Whom the retry signs out is no business of the record.
  const facts = world.facts.length
  document.querySelector<HTMLElement>('[data-retry]')!.click()
  await world.rest()
  world.facts.length = facts
  app.unmount()
  return isSignedOut && world.server.sessions().length === 0
}

function describeLeft({ listeners, time, scopes }: World): Left {
  return {
    listeners: listeners.left,
    timers: time.timers,
    nodes: document.body.querySelectorAll('main *').length,
    liveRegions: document.querySelectorAll('.vc-live-region').length,
    activeScopes: [...scopes].filter(({ active }) => active).length,
  }
}
