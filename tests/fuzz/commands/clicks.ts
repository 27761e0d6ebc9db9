import { userEvent } from '@testing-library/user-event'
import { constant, constantFrom, nat, oneof, type Arbitrary } from 'fast-check'
import { all } from '../history/facts'
import type { Mounted } from '../page/buttonSpec'
import type { World } from '../world/world'
import { command, onButton, type Command } from './command'

export const place = nat({ max: 3 })

function recordClick(world: World, at: number, button: Mounted, isRepeat: boolean) {
  const { waiting, asksOf } = world.pageOf(at)
  const isLoaded = world.clerk.loaded
  const { serial, spec: { callback, listens } } = button
  const asks = asksOf(button)
  world.begun++
  world.record({ type: 'click', button: serial, asks, isRepeat, isLoaded, hasCallback: callback !== undefined, listens })
  // A click that named a session before the load ends that one. Every other click reads its props again.
  const isFinal = asks.target !== undefined && asks.target !== all
  if (!isLoaded && !isRepeat && !isFinal) waiting.add(button)
}

export async function act(world: World, at: number, times: number, press: (element: HTMLElement) => unknown) {
  const button = world.button(at)
  const element = button && world.element(button)
  if (!element) return
  const isBusy = element.hasAttribute('aria-busy')
  for (let nth = 0; nth < times; nth++) recordClick(world, at, button, isBusy || nth > 0)
  // All in one task: between two of them nothing is rendered.
  await Promise.all(Array.from({ length: times }, () => press(element)))
}

const press = (element: HTMLElement) => { element.click() }

/** The second click of a double click reaches the element that is at the place by then. It isn't recorded: it must do nothing. */
async function doubleClick(world: World, at: number, milliseconds: number) {
  await act(world, at, 1, press)
  await world.time.pass(milliseconds)
  const button = world.button(at)
  const element = button && world.element(button)
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }))
}

/** The caller changes its options in the task of the click. */
async function clickAndMutate(world: World, at: number) {
  await act(world, at, 1, press)
  const button = world.button(at)
  if (!button) return
  if (button.given && typeof button.given === 'object') Reflect.deleteProperty(button.given, 'sessionId')
  // The next rendering passes new options.
  button.spec = { ...button.spec }
}

export const clicks: Record<string, Arbitrary<Command>> = {
  'click': place.map(at => onButton(at, 'click', world => act(world, at, 1, press))),
  'repeated clicks': oneof(constant(2), constant(10)).chain(times => place.map(at =>
    onButton(at, `click ${times} times`, world => act(world, at, times, press)))),
  'double click': constantFrom(0, 15, 200).chain(milliseconds => place.map(at =>
    onButton(at, `double-click within ${milliseconds} ms`, world => doubleClick(world, at, milliseconds)))),
  'mutated options': place.map(at => onButton(at, 'click and mutate the options of', world => clickAndMutate(world, at))),
  // Those for the same session join each other.
  'clicks at once': constant(command('click every button', async world => {
    for (const at of [0, 1, 2, 3]) if (world.isMounted(at)) await act(world, at, 1, press)
  })),
  'key': place.map(at => onButton(at, 'press Enter', world => act(world, at, 1, element => {
    element.focus()
    return userEvent.setup({ delay: null }).keyboard('{Enter}')
  }))),
  'click and remount': place.map(at => onButton(at, 'click and remount', async world => {
    await act(world, at, 1, press)
    world.pageOf(at).mountButton(at, world.button(at)!.spec)
  })),
}
