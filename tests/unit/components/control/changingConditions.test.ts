import { h, nextTick, reactive, ref } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { Show } from 'vue-clerk'
import type { Scenario } from 'vue-clerk/testing'
import { mountApp } from '../../support/mount/mountApp'
import { mountBoth } from '../../support/mount/mountBoth'

const slots = { default: () => h('b', 'Content'), fallback: () => h('em', 'Fallback') }
const content = '<b>Content</b>'
const fallback = '<em>Fallback</em>'
const member: Scenario = { sessions: [{ id: 'sess_1', organization: { id: 'org_1', role: 'org:admin' } }] }

describe('a condition of Show', () => {
  it('can be a reactive object that changes', async () => {
    const when = reactive({ role: 'org:admin' })
    const { container } = await mountApp(() => h(Show, { when }, slots), { scenario: member })
    expect(container.innerHTML).toBe(content)
    when.role = 'org:member'
    await nextTick()
    expect(container.innerHTML).toBe(fallback)
  })

  it('can be a function that reads refs', async () => {
    const isOpen = ref(false)
    const { container } = await mountApp(() => h(Show, { when: () => isOpen.value }, slots))
    expect(container.innerHTML).toBe(fallback)
    isOpen.value = true
    await nextTick()
    expect(container.innerHTML).toBe(content)
  })

  it('that is a function is called only for a signed-in user, as in @clerk/vue', async () => {
    const when = vi.fn(() => true)
    const { both } = await mountBoth(({ Show }) => h(Show, { when }, slots), { scenario: { sessions: 0 } })
    expect(both()).toEqual([fallback, fallback])
    expect(when).not.toHaveBeenCalled()
  })
})

describe('a function that is a condition of Show and throws', () => {
  it('hides both slots, and the error reaches the app’s error handler, as in @clerk/vue', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const isBroken = ref(false)
    const failure = new Error('broken')
    const when = () => {
      if (isBroken.value) throw failure
      return true
    }
    const { both, errors } = await mountBoth(({ Show }) => h(Show, { when }, slots))
    expect(both()).toEqual([content, content])
    isBroken.value = true
    await nextTick()
    expect(both()).toEqual(Array(2).fill('<!---->'))
    expect(errors).toEqual({ ours: [failure], theirs: [failure] })
    isBroken.value = false
    await nextTick()
    expect(both()).toEqual([content, content])
  })
})
