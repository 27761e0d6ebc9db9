import { constant, constantFrom, nat, record, type Arbitrary } from 'fast-check'
import { optionsNames } from '../page/options'
import { callSignOut, type CallSpec } from '../page/calls'
import { getToken } from '../page/tokens'
import { paths } from '../world/router'
import { errorOfApp } from '../world/uncaught'
import type { World } from '../world/world'
import { command, isLoaded, format, type Command } from './command'
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

/** Commands that advance the virtual time, or do what the app's own code may do. */
export const surroundings: Record<string, Arbitrary<Command>> = {
  'time': nat({ max: 40 }).map(milliseconds => command(`pass ${milliseconds} ms`, ({ time }) => time.pass(milliseconds))),
  'long time': constant(command('pass 5 s', ({ time }) => time.pass(5000))),
  'call': callSpecs.map(spec => command(
    `call ${format(spec)}`,
    world => { callSignOut(world, spec) },
    world => world.apps.apps.has(spec.app),
  )),
  'token': constantFrom(0, 1).chain(app => constantFrom('component', 'outside').map(reader => command(
    `get a token in app ${app}, ${reader === 'component' ? 'in a component' : 'outside of components'}`,
    world => { void getToken(world, reader === 'component' ? world.pages[app]!.auth() : world.authOutside(app)) },
    world => isLoaded(world) && world.apps.apps.has(app),
  ))),
  'throwing listener': constantFrom('undefined', 'null', 'sess_1').map(id =>
    command(`add a listener that throws if the session is ${id}`, world => { listenOnce(world, id) }, isLoaded)),
  'slow hook': constant(command('add a slow hook', () => {
    const hook = () => new Promise<void>(resolve => { setTimeout(resolve, 30) })
    Object.assign(window, { __internal_onBeforeSetActive: hook })
  })),
  'navigation': constantFrom(...paths).map(path => command(
    `navigate to ${path}`,
    world => { void world.router!.push(path).catch(() => {}) },
    world => world.router !== undefined && world.apps.apps.has(0),
  )),
  // Runs only while no call is pending and the page has no router. Otherwise, clerk-js or vue-router would read the
  // inherited key.
  'pollution': constantFrom('sess_1', 'sess_2').map(value => command('pollute Object.prototype', () => {
    Object.defineProperty(Object.prototype, 'sessionId', { value, enumerable: true, configurable: true, writable: true })
  }, world => !isPolluted() && world.calls === 0 && !world.router)),
  'cleaning': constant(command('clean Object.prototype', () => { Reflect.deleteProperty(Object.prototype, 'sessionId') }, isPolluted)),
}
