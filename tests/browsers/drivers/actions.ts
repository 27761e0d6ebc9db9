import type { Key } from './testBrowser'

// WebDriver and WebDriver BiDi use the same format for input. See https://www.w3.org/TR/webdriver2/#actions

/** Maps the name of a key to the character that WebDriver uses for this key. */
const characters = { Shift: '\uE008', Tab: '\uE004', Enter: '\uE007', Space: ' ', Escape: '\uE00C' }

/** Returns the actions that press and release a key. A modifier stays pressed until the key is released. */
export function keyActions(key: Key) {
  const pressed = key.split('+').map(name => characters[name as keyof typeof characters])
  return [{
    type: 'key',
    id: 'keyboard',
    actions: [
      ...pressed.map(value => ({ type: 'keyDown', value })),
      ...pressed.toReversed().map(value => ({ type: 'keyUp', value })),
    ],
  }]
}

/** Returns the actions that click a point of the viewport. */
export function clickActions({ x, y }: { x: number, y: number }) {
  return [{
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  }]
}
