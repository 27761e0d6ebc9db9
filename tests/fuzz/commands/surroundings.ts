import { constant, constantFrom, nat, record, type Arbitrary } from 'fast-check'
import { optionsNames } from '../page/options'
import { callSignOut, type CallSpec } from '../page/calls'
import { otherFaults, signOutFaults } from '../world/faults'
import { paths } from '../world/router'
import { errorOfApp } from '../world/uncaught'
import type { World } from '../world/world'
import { command, isLoaded, shown, type Command } from './command'
import { callbackKinds } from './mounts'

function listenOnce(world: World, throwsAt: string) {
  let hasThrown = false
  const stop = world.clerk.addListener(({ session }) => {
    if (hasThrown || String(session?.id ?? session) !== throwsAt) return
    hasThrown = true
    stop()
    throw errorOfApp('a listener')
  }, { skipInitialEmit: true })
  world.strayListeners.add(stop)
}

const callSpecs: Arbitrary<CallSpec> = record({
  app: constantFrom(0, 0, 1),
  by: constantFrom('useSignOut', 'useAuth'),
  options: constantFrom(...optionsNames),
  callback: callbackKinds,
  mutation: constantFrom<CallSpec['mutation'][]>(undefined, 'deletes the ID', 'changes the ID', 'adds a key'),
})

const isPolluted = () => 'sessionId' in Object.prototype

/** The network, the code of the app, and the clock. */
export const surroundings: Arbitrary<Command>[] = [
  nat({ max: 40 }).map(milliseconds => command(`pass ${milliseconds} ms`, ({ time }) => time.pass(milliseconds))),
  constant(command('pass 5 s', ({ time }) => time.pass(5000))),
  callSpecs.map(spec => command(`call ${shown(spec)}`, world => { callSignOut(world, spec) }, world => world.apps.apps.has(spec.app))),
  constantFrom(...signOutFaults).map(fault => command(`fail a sign-out: ${fault}`, ({ server }) => { server.faults.add('sign-out', fault) })),
  constantFrom(...otherFaults).map(fault => command(`fail a reload: ${fault}`, ({ server }) => { server.faults.add('reload', fault) }, isLoaded)),
  constantFrom(...otherFaults).map(fault => command(`fail a touch: ${fault}`, ({ server }) => { server.faults.add('touch', fault) })),
  // Loaded offline, clerk-js has no sessions.
  constantFrom(true, false).map(isOffline => command(isOffline ? 'go offline' : 'go online', ({ server }) => {
    server.faults.isOffline = isOffline
    Object.defineProperty(navigator, 'onLine', { get: () => !isOffline, configurable: true })
  }, isLoaded)),
  constantFrom('undefined', 'null', 'sess_1').map(id =>
    command(`add a listener that throws at ${id}`, world => { listenOnce(world, id) }, isLoaded)),
  constant(command('add a slow hook', () => {
    const hook = () => new Promise<void>(resolve => { setTimeout(resolve, 30) })
    Object.assign(window, { __internal_onBeforeSetActive: hook })
  })),
  constantFrom(...paths).map(path => command(
    `navigate to ${path}`,
    world => { void world.router!.push(path).catch(() => {}) },
    world => world.router !== undefined && world.apps.apps.has(0),
  )),
  // A direct call and vue-router read the inherited key too.
  constantFrom('sess_1', 'sess_2').map(value => command('pollute Object.prototype', () => {
    Object.defineProperty(Object.prototype, 'sessionId', { value, enumerable: true, configurable: true, writable: true })
  }, world => !isPolluted() && world.calls === 0 && !world.router)),
  constant(command('clean Object.prototype', () => { Reflect.deleteProperty(Object.prototype, 'sessionId') }, isPolluted)),
]
