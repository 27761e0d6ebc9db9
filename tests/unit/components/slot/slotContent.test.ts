import { getByRole } from '@testing-library/dom'
import { createCommentVNode, Fragment, h, type Slot } from 'vue'
import { describe, expect, it } from 'vitest'
import { SignOutButton } from 'vue-clerk'
import { mountApp } from '../../support/mount/mountApp'

describe('the label of SignOutButton', () => {
  const label = (slot: () => unknown) => mountApp(() => h(SignOutButton, null, { default: slot as unknown as Slot }))
    .then(({ container }) => getByRole(container, 'button').querySelector('.vc-button-label')!)

  it.each<[string, () => unknown]>([
    ['a string', () => 'Log out'],
    ['text among empty values', () => [null, undefined, false, 'Log out', '']],
    ['nested arrays', () => ['Log out', [null, [1].map(() => null)]]],
    ['a fragment with empty values', () => h(Fragment, [null, 'Log out'])],
    ['a fragment of arrays', () => h(Fragment, [['Log out']])],
    ['text among comments', () => [createCommentVNode('v-if'), 'Log out']],
  ])('shows the text when the slot function returns %s', async (_, slot) => {
    await mountApp(() => h(SignOutButton, null, { default: slot as unknown as Slot }))
    expect(getByRole(document.body, 'button', { name: /Log out/ })).toBeTruthy()
  })

  it('shows a number from the slot', async () => {
    expect((await label(() => h(Fragment, [7]))).textContent).toBe('7')
  })

  it('contains an element after a text', async () => {
    expect((await label(() => ['Log out ', h('b', 'now')])).innerHTML).toBe('Log out <b>now</b>')
  })

  it('contains an element from the slot', async () => {
    expect((await label(() => h('b', 'Log out'))).innerHTML).toBe('<b>Log out</b>')
  })

  it('names the button with the accessible name of an element without text', async () => {
    await label(() => h('i', { 'role': 'img', 'aria-label': 'Leave' }, ' '))
    expect(getByRole(document.body, 'button', { name: 'Leave' })).toBeTruthy()
  })

  it('is the default label when the slot function returns an empty fragment', async () => {
    expect((await label(() => h(Fragment))).textContent).toBe('Sign Out')
  })
})
