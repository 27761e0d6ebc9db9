import { asyncModelRun } from 'fast-check'
import { SignOutButton } from 'vue-clerk'
import { h } from 'vue'
import { mount, type Command } from './commands'
import type { Left, Rest, Run } from './run'
import { createWorld, type World, type WorldSpec } from './world'

/** Runs the commands on a new page, and reports what happened, how it came to rest and what was left. */
export async function runCommands(spec: WorldSpec, commands: Iterable<Command>): Promise<Run> {
  const world = await createWorld(spec) as World
  const observer = new MutationObserver(() => recordAnnouncement(world))
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  try {
    spec.buttons.forEach((button, place) => mount(world, place, button))
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
    observer.disconnect()
    world.unmountApp()
    world.end()
  }
}

function recordAnnouncement({ record }: World) {
  const text = document.querySelector('.vc-live-region')?.textContent
  if (text) record({ type: 'announced', text })
}

function describeRest({ clerk, server, isStuck, isAppMounted, expectedSession, auth }: World): Rest {
  const { isLoaded, isSignedIn, sessionId } = auth()
  return {
    isStuck,
    isAppMounted,
    busyButtons: document.querySelectorAll('[aria-busy]').length,
    server: server.sessions(),
    listed: clerk.client?.signedInSessions.map(({ id }) => id) ?? [],
    endedUnheard: [...server.unheard],
    session: clerk.session && clerk.session.id,
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
