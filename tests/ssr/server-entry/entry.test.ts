import { h } from 'vue'
import { expect, it, vi } from 'vitest'
import * as vueClerk from 'vue-clerk'
import * as index from '../../../src/index'
import { buttons, render, ssrRender, withSsrRender } from './sameHtml'

it('has the exports of index.ts', () => expect({ ...vueClerk }).toEqual({ ...index }))

it('sets the same render function on every button that signs in or out', () => {
  expect(ssrRender).toBeTypeOf('function')
  expect(buttons.map(button => button.ssrRender)).toEqual([ssrRender, ssrRender, ssrRender])
})

it.each([
  ['all the HTML of a button with a text at once', () => 'Sign out', 1],
  ['the HTML of other buttons part by part', () => h('b', 'Sign out'), 7],
])('writes %s', async (_, label, parts) => {
  const pushed = vi.fn()
  await withSsrRender((context, push, ...rest) => ssrRender(context, part => {
    pushed(part)
    push(part)
  }, ...rest), () => render(() => h(vueClerk.SignOutButton, null, { default: label })))
  expect(pushed).toHaveBeenCalledTimes(parts)
})
