import { ssrRenderComponent, ssrRenderSlot } from '@vue/server-renderer'
import { afterEach, describe, expect, it } from 'vitest'
import { Fragment, h, Teleport, withDirectives, type Component, type VNodeChild } from 'vue'
import { SignOutButton } from 'vue-clerk'
import { errorHandler, expectSameHtml } from './sameHtml'

type Push = Parameters<typeof ssrRenderSlot>[4]
type Parent = Parameters<typeof ssrRenderSlot>[5]

const label = { default: () => ['Sign out'] }

afterEach(() => { errorHandler.mockReset() })

it('renders the same HTML in components with scoped styles', async () => {
  const scoped = (__scopeId: string, render: () => VNodeChild) => ({ __scopeId, render })
  const inner = scoped('data-v-inner', () => h(SignOutButton, null, label))
  expect(await expectSameHtml(scoped('data-v-outer', () => h(inner)))).toBe(
    '<button type="button" class="vc-button" data-variant="solid" data-tone="neutral" data-size="md" data-v-inner data-v-outer>'
    + '<span class="vc-button-label">Sign out</span></button>')
  await expectSameHtml(scoped('data-v-outer', () => [h(inner), h(SignOutButton, { class: 'a' }, label)]))
})

describe.each<[string, Record<string, () => VNodeChild[]>]>([
  ['a default button', label],
  ['a button with an element as its label', { default: () => [h('b', 'Sign out')] }],
  ['a link of the app', { default: () => [h('a', 'Sign out')] }],
])('%s in the slot of a component with the selector :slotted', (_, content) => {
  it('has the same HTML if the template of the component is compiled for a server', async () => {
    const button = (_: unknown, push: Push, parent: Parent, ids: string) => {
      push(ssrRenderComponent(SignOutButton, null, content, parent, ids))
    }
    // Vue's compiler generates this code for two components, one of which passes its slot to the other.
    const page: Component = {
      ssrRender: (_: unknown, push: Push, parent: Parent) => {
        ssrRenderSlot({ default: button as never }, 'default', {}, null, push, parent, 'data-v-a-s data-v-b-s')
      },
    }
    expect(await expectSameHtml(page)).toMatch(/<(button|a)[^>]* data-v-a-s data-v-b-s>/)
  })

  it('has the same HTML if the component has a render function', async () => {
    const slot = Object.assign(h(Fragment, [h(SignOutButton, null, content)]), { slotScopeIds: ['data-v-a-s'] })
    expect(await expectSameHtml(() => slot)).toMatch(/<(button|a)[^>]* data-v-a-s>/)
  })
})

it.each([
  ['an attribute', { id: 'given' }, ' id="given"'],
  ['a prop', { size: 'sm' }, ' data-size="sm"'],
])('renders the same HTML with a directive that sets %s', async (_, props, expected) => {
  const directive = { getSSRProps: () => props }
  const html = await expectSameHtml(() => withDirectives(h(SignOutButton, null, label), [[directive]]))
  expect(html).toContain(expected)
})

it('renders the same HTML in a teleport', async () => {
  await expectSameHtml(() => h(Teleport, { to: '#target', disabled: true }, [h(SignOutButton, null, label)]))
})

it('renders a comment in place of a button whose slot throws', async () => {
  const error = new Error('Thrown by the slot')
  const html = await expectSameHtml(() => h('p', [h(SignOutButton, null, { default: () => { throw error } })]))
  expect(html).toBe('<p><!----></p>')
  const [first, second] = errorHandler.mock.calls
  expect(first![0]).toBe(error)
  expect([second![0], second![2]]).toEqual([first![0], first![2]])
})
