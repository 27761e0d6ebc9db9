import { createTextVNode, Fragment, h, Text, type Component, type VNodeChild } from 'vue'
import { describe, expect, it } from 'vitest'
import { ClerkButton, SignInButton, SignOutButton, SignUpButton } from 'vue-clerk'
import { slotForms } from '../../support/slot-forms'
import { expectSameHtml } from './sameHtml'

const slots: [string, (() => VNodeChild) | undefined][] = [
  ['no slot', undefined],
  ['a text', () => 'Sign out'],
  ['a text with special characters', () => 'A & B <i> "quoted" \'it\''],
  ['a blank text', () => ' '],
  ['an empty text', () => ''],
  ['a text vnode without text', () => h(Text)],
  ['a number', () => 7],
  ['two texts', () => ['Sign', createTextVNode(' out')]],
  ['a text in a fragment', () => h(Fragment, ['Sign out'])],
  ['an element', () => h('b', 'Sign out')],
  ['a span with the class of the label', () => h('span', { class: 'vc-button-label' }, 'Sign out')],
  ['a button', () => h('button', 'Sign out')],
  ['a button with the key of the default button', () => h('button', { key: 'vc-button' }, [h('span', 'Sign out')])],
  ['a link', () => h('a', { href: '/?a&b' }, 'Sign out')],
  ['nothing', () => null],
]

const attributes: [string, Record<string, unknown>][] = [
  ['no attributes', {}],
  ['another variant', { variant: 'outline', tone: 'danger', size: 'lg' }],
  ['an unknown variant', { variant: '"><script>' }],
  ['a block', { block: true }],
  ['a disabled button', { disabled: true }],
  ['a disabled block', { block: '', disabled: '' }],
  ['as-child', { asChild: true }],
  ['a session', { sessionId: 'sess_1' }],
  ['a click listener', { onClick: () => {} }],
  ['an event listener', { onError: () => {} }],
  ['a class and a style', { class: ['a', { b: true }], style: { color: 'red' } }],
  ['another type', { type: 'submit', form: 'form"' }],
  ['a data attribute', { 'data-size': 'x', 'data-a': '<' }],
  ['innerHTML', { innerHTML: '<b>Sign out</b>' }],
  ['textContent', { textContent: '<b>' }],
  ['a key', { key: 'other' }],
]

describe.each(slots)('a button with %s in the slot', (_, slot) => {
  it.each(attributes)('has the same HTML with %s', async (_, props) => {
    for (const button of [SignOutButton, SignInButton, SignUpButton, ClerkButton]) {
      await expectSameHtml(() => h(button as Component, props, slot && { default: () => [slot()] }))
    }
  })
})

describe.each(slotForms.map(({ form, component }) => [form, component] as const))('the slot form %s', (_, component) => {
  it('has the same HTML', () => expectSameHtml(component))
})

const label = { default: () => 'Sign out' }
const iconSlots: [string, (() => VNodeChild) | undefined][] = [
  ['no slot', undefined],
  ['an icon', () => h('svg')],
  ['an empty slot', () => null],
]

describe.each(iconSlots)('a button with %s before the label', (_, before) => {
  it.each(iconSlots)('has the same HTML with %s after the label', async (_, after) => {
    const icons = { ...(before && { 'icon-before': before }), ...(after && { 'icon-after': after }) }
    await expectSameHtml(() => h(SignOutButton as Component, null, { ...label, ...icons }))
  })
})

it('renders the same HTML when buttons with different looks alternate', async () => {
  const looks = [{}, { size: 'sm' }, {}, { disabled: true }, { disabled: true, block: true }, { block: true }, {}]
  const html = await expectSameHtml(() => looks.map(look => h(SignOutButton as Component, look, label)))
  expect(html.match(/ disabled/g)).toHaveLength(2)
})
