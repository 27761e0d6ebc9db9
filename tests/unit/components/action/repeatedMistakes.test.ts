import { h, nextTick, ref, type VNode } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ClerkButton, SignInButton, SignOutButton } from 'vue-clerk'
import { mountApp } from '../../support/mount/mountApp'

const silence = () => [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')].map(spy => spy.mockImplementation(() => {}))
let spies: ReturnType<typeof silence>
beforeEach(() => { spies = silence() })
afterEach(() => { vi.restoreAllMocks() })

const messages = () => spies.flatMap(({ mock }) => mock.calls.map(([message]) => String(message)))

/** Mounts an app, which then renders five more times. */
async function renderOften(render: (count: number) => VNode | VNode[]) {
  const count = ref(0)
  const { app } = await mountApp(() => render(count.value))
  for (let renders = 0; renders < 5; renders++) {
    count.value++
    await nextTick()
  }
  return app
}

const wrong = { variant: 'fancy', tone: 'pink', size: 'xl' }
const nested = () => h('b', h('button', 'Nested'))

describe('vue-clerk', () => {
  it.each<[string, (count: number) => VNode | VNode[], string[]]>([
    ...Object.entries(wrong).map(([prop, value]): [string, (count: number) => VNode, string[]] =>
      [`a button with an unknown ${prop}`, count => h(SignOutButton, { [prop]: value, 'data-count': count }), [`Unknown ${prop} "${value}"`]]),
    ['a SignInButton with an unknown size', count => h(SignInButton, { 'size': 'xl' as never, 'data-count': count }), ['Unknown size "xl"']],
    ['a ClerkButton with an unknown size', count => h(ClerkButton, { 'size': 'xl' as never, 'data-count': count }), ['Unknown size "xl"']],
    ['a button with three mistakes', count => h(SignOutButton, { ...wrong as object, 'data-count': count }), ['Unknown variant', 'Unknown tone', 'Unknown size']],
    ['two buttons with the same mistake', count => [h(SignOutButton, { 'size': 'xl' as never, 'data-count': count }), h(SignOutButton, { size: 'xl' as never })], ['Unknown size "xl"']],
    ['attributes on a slot without a single root element', count => h(SignOutButton, { asChild: true, id: 'lost' }, () => [h('b', count), h('b')]), ['The slot has no single root element']],
    ['a nested control', count => h(SignOutButton, { 'data-count': count }, nested), ['The slot of <SignOutButton> puts an interactive element']],
  ])('logs one message for each mistake, however often the app renders %s', async (_, render, starts) => {
    await renderOften(render)
    expect(messages()).toEqual(starts.map(start => expect.stringContaining(`[vue-clerk] ${start}`)))
  })

  it('logs another message when the mistake changes', async () => {
    await renderOften(count => h(SignOutButton, { size: (count < 3 ? 'xl' : 'xxl') as never }))
    expect(messages()).toEqual([expect.stringContaining('"xl"'), expect.stringContaining('"xxl"')])
  })

  it('logs another message for the same mistake in another app', async () => {
    const render = () => h(SignOutButton, { size: 'xl' as never })
    const app = await renderOften(render)
    app.unmount()
    await renderOften(render)
    expect(messages()).toHaveLength(2)
  })

  it('logs nothing without a mistake', async () => {
    await renderOften(count => [h(SignOutButton, { 'size': 'lg', 'data-count': count }), h(SignInButton, { tone: 'danger' })])
    expect(messages()).toEqual([])
  })
})
