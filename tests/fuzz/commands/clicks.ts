import { userEvent } from '@testing-library/user-event'
import { constant, constantFrom, nat, oneof, type Arbitrary } from 'fast-check'
import { all } from '../history/facts'
import type { Mounted } from '../page/buttonSpec'
import type { World } from '../world/world'
import { command, onButton, type Command } from './command'

/**
 * The number of a place for a button on the page. The places 0 to 2 are in the first app, and place 3 is in the second
 * app.
 */
export const place = nat({ max: 3 })

function recordClick(world: World, at: number, button: Mounted, isRepeat: boolean) {
  const { waiting, currentIntentOf } = world.pageOf(at)
  const isLoaded = world.clerk.loaded
  const { serial, spec: { callback, listens } } = button
  const intent = currentIntentOf(button)
  world.begun++
  world.record({ type: 'click', button: serial, intent, isRepeat, isLoaded, hasCallback: callback !== undefined, listens })
  // If the button's props name a session, a click before Clerk has loaded ends this session, even if the props change
  // later. Otherwise, the sign-out reads the props again once Clerk has loaded.
  const isFinal = intent.target !== undefined && intent.target !== all
  if (!isLoaded && !isRepeat && !isFinal) waiting.add(button)
}

export async function clickButton(world: World, at: number, times: number, press: (element: HTMLElement) => unknown) {
  const button = world.button(at)
  const element = button && world.element(button)
  if (!element) return
  const isBusy = element.hasAttribute('aria-busy')
  for (let nth = 0; nth < times; nth++) recordClick(world, at, button, isBusy || nth > 0)
  // The clicks happen in one task, so that Vue renders nothing between the clicks.
  await Promise.all(Array.from({ length: times }, () => press(element)))
}

const press = (element: HTMLElement) => { element.click() }

/**
 * Double-clicks at the place `at`. Another button may be at this place at the second click. The second click isn't
 * recorded, because the second click must do nothing.
 */
async function doubleClick(world: World, at: number, milliseconds: number) {
  await clickButton(world, at, 1, press)
  await world.time.pass(milliseconds)
  const button = world.button(at)
  const element = button && world.element(button)
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }))
}

/** Clicks a button, and deletes the session ID in the button's `signOutOptions` in the same task. */
async function clickAndMutate(world: World, at: number) {
  await clickButton(world, at, 1, press)
  const button = world.button(at)
  if (!button) return
  if (button.renderedOptions && typeof button.renderedOptions === 'object') Reflect.deleteProperty(button.renderedOptions, 'sessionId')
  // Renders the button again with new options.
  button.spec = { ...button.spec }
}

export const clicks: Record<string, Arbitrary<Command>> = {
  'click': place.map(at => onButton(at, 'click', world => clickButton(world, at, 1, press))),
  'repeated clicks': oneof(constant(2), constant(10)).chain(times => place.map(at =>
    onButton(at, `click ${times} times`, world => clickButton(world, at, times, press)))),
  'double click': constantFrom(0, 15, 200).chain(milliseconds => place.map(at =>
    onButton(at, `double-click within ${milliseconds} ms`, world => doubleClick(world, at, milliseconds)))),
  'mutated options': place.map(at => onButton(at, 'click and mutate the options', world => clickAndMutate(world, at))),
  // Several buttons may end the same session. The sign-outs of these buttons must share one request.
  'clicks at once': constant(command('click every button', async world => {
    for (const at of [0, 1, 2, 3]) if (world.isMounted(at)) await clickButton(world, at, 1, press)
  })),
  'key': place.map(at => onButton(at, 'press Enter', world => clickButton(world, at, 1, element => {
    element.focus()
    return userEvent.setup({ delay: null }).keyboard('{Enter}')
  }))),
  'click and remount': place.map(at => onButton(at, 'click and remount', async world => {
    await clickButton(world, at, 1, press)
    world.pageOf(at).mountButton(at, world.button(at)!.spec)
  })),
}
