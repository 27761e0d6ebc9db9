import { constant, constantFrom, nat, oneof, record, type Arbitrary, type AsyncCommand } from 'fast-check'
import { userEvent } from '@testing-library/user-event'
import { all } from './history'
import type { ButtonSpec, Mounted } from './buttons'
import { faults } from './server'
import { thrownByListener, type World } from './world'

export type Command = AsyncCommand<World, World>
type Run = (world: World) => void | Promise<void>

/** One thing that may happen to a page. Printed, it says what; after it, what waits for no timer is through. */
const command = (name: string, run: Run, mayRun = (_: Readonly<World>) => true): Command => ({
  check: world => world.isAppMounted && mayRun(world),
  async run(world) {
    await run(world)
    await world.time.settled()
  },
  toString: () => name,
})

export const buttonSpecs: Arbitrary<ButtonSpec> = record({
  target: constantFrom<ButtonSpec['target'][]>(all, all, 'sess_1', 'sess_1', 'sess_2', 'sess_3', 'sess_9', 'v-if', 'bound', '', null, undefined),
  via: constantFrom('shorthand', 'options'),
  form: constantFrom('plain', 'plain', 'handler', 'as-child'),
  callback: constantFrom<ButtonSpec['callback'][]>(undefined, undefined, 'returns', 'takes its time', 'throws once', 'rejects'),
  listens: constantFrom(true, false),
})

const place = nat({ max: 2 })
const has = (at: number) => (world: Readonly<World>) => world.places[at] !== undefined
const shown = (value: object) => JSON.stringify(value, (_, entry: unknown) => entry === undefined ? 'undefined' : entry)

function recordClick(world: World, button: Mounted, isRepeat = false) {
  const isLoaded = world.clerk.loaded
  const { serial, spec: { callback } } = button
  world.record({ type: 'click', button: serial, asks: world.asksOf(button), isRepeat, isLoaded, hasCallback: callback !== undefined })
  if (!isLoaded && !isRepeat) world.waiting.add(button)
}

async function act(world: World, at: number, times: number, press: (element: HTMLElement) => unknown) {
  const button = world.places[at]!
  const element = world.element(button)
  if (!element) return
  const isBusy = element.hasAttribute('aria-busy')
  for (let nth = 0; nth < times; nth++) recordClick(world, button, isBusy || nth > 0)
  // All in one task: between two of them nothing is rendered.
  await Promise.all(Array.from({ length: times }, () => press(element)))
}

function listenOnce(world: World, throwsAt: string) {
  let hasThrown = false
  const stop = world.clerk.addListener(({ session }) => {
    if (hasThrown || String(session?.id ?? session) !== throwsAt) return
    hasThrown = true
    stop()
    throw new Error(thrownByListener)
  }, { skipInitialEmit: true })
  world.strayListeners.add(stop)
}

/** Which session is current afterwards is certain only where nothing else went on meanwhile: no click, no other switch. */
async function switchSession(world: World, begin: () => Promise<unknown>, expected: World['expectedSession']) {
  const isAlone = !world.isBusy() && world.switches === 0
  const clicks = () => world.facts.filter(({ type }) => type === 'click').length
  const clicksBefore = clicks()
  const nth = ++world.switchesBegun
  world.expectedSession = undefined
  world.switches++
  await begin().then(() => {
    if (isAlone && nth === world.switchesBegun && clicks() === clicksBefore) world.expectedSession = expected
  }, () => {})
  world.switches--
}

function setActive(world: World, session: string) {
  const { clerk, server } = world
  return switchSession(world, async () => {
    await clerk.setActive({ session })
    if (clerk.session?.id !== session || !server.sessions().includes(session)) throw new Error('It has ended meanwhile')
  }, session)
}

/** This tab hears of it, and leaves the session that has ended: a switch too, to nobody. */
function endInAnotherTab(world: World, session: string) {
  world.server.endElsewhere(session)
  return switchSession(world, () => world.clerk.handleUnauthenticated(), world.expectedSession)
}

const on = (at: number, name: string, run: Run) => command(`${name} ${at}`, run, has(at))
const loaded = (world: Readonly<World>) => world.clerk.loaded

const click = place.map(at => on(at, 'click', world => act(world, at, 1, element => { element.click() })))

// What stands here several times comes more often.
export const commandArbitraries: Arbitrary<Command>[] = [
  click,
  click,
  click,
  click,
  click,
  record({ place, spec: buttonSpecs }).map(({ place, spec }) => command(`mount ${place} ${shown(spec)}`, world => world.mountButton(place, spec))),
  oneof(constant(2), constant(10)).chain(times => place.map(at =>
    on(at, `click ${times} times`, world => act(world, at, times, element => { element.click() })))),
  // Those for the same session join each other.
  constant(command('click every button', async world => {
    for (const at of world.places.keys()) if (world.places[at]) await act(world, at, 1, element => { element.click() })
  })),
  place.map(at => on(at, 'press Enter', world => act(world, at, 1, element => {
    element.focus()
    return userEvent.setup({ delay: null }).keyboard('{Enter}')
  }))),
  place.map(at => on(at, 'click and remount', async world => {
    await act(world, at, 1, element => { element.click() })
    world.mountButton(at, world.places[at]!.spec)
  })),
  place.map(at => on(at, 'remount', world => world.mountButton(at, world.places[at]!.spec))),
  place.map(at => on(at, 'unmount', world => { world.places[at] = undefined })),
  record({ place, spec: buttonSpecs }).map(({ place: at, spec }) => on(at, `change props ${shown(spec)}`, world => {
    const button = world.places[at]!
    // One that has unmounted in its own click would come back as another one of the same number.
    if (!world.element(button)) return
    // That unmounts it with the props that it had.
    if (spec.target === 'v-if' && !world.clerk.loaded) return
    button.spec = { ...spec, form: button.spec.form }
  })),
  nat({ max: 40 }).map(milliseconds => command(`pass ${milliseconds} ms`, ({ time }) => time.pass(milliseconds))),
  constant(command('pass 5 s', ({ time }) => time.pass(5000))),
  constantFrom(...faults).map(fault => command(`fail ${fault}`, ({ server }) => server.fail(fault))),
  constantFrom('sess_1', 'sess_2', 'sess_3').map(id => command(`end ${id} elsewhere`, world => world.server.endElsewhere(id))),
  constantFrom('sess_1', 'sess_2', 'sess_3').map(id =>
    command(`end ${id} in another tab`, world => { void endInAnotherTab(world, id) }, loaded)),
  constantFrom('sess_1', 'sess_2', 'sess_3').map(id =>
    command(`set ${id} active`, world => { void setActive(world, id) }, loaded)),
  constantFrom(true, false).map(isOffline => command(isOffline ? 'go offline' : 'go online', ({ server }) => {
    server.isOffline = isOffline
    Object.defineProperty(navigator, 'onLine', { get: () => !isOffline, configurable: true })
    // Loaded offline, clerk-js knows of nobody.
  }, loaded)),
  constantFrom('undefined', 'null', 'sess_1').map(id =>
    command(`add a listener that throws at ${id}`, world => listenOnce(world, id), loaded)),
  constant(command('add a slow hook', () => {
    const hook = () => new Promise<void>(resolve => { setTimeout(resolve, 30) })
    Object.assign(window, { __internal_onBeforeSetActive: hook })
  })),
  constant(command('unmount the app', world => world.unmountApp())),
]
