import { h, nextTick, ref, shallowRef } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Show, type ShowProps } from 'vue-clerk'
import type { Scenario } from 'vue-clerk/testing'
import { mountApp } from '../../support/mount/mountApp'

const slots = { default: () => h('b', 'Content'), fallback: () => h('em', 'Fallback') }
const content = '<b>Content</b>'
const fallback = '<em>Fallback</em>'
const member: Scenario = { sessions: [{ id: 'sess_1', organization: { id: 'org_1', role: 'org:admin' } }] }

const error = vi.spyOn(console, 'error')
beforeEach(() => { error.mockReset() })
afterEach(() => { vi.unstubAllEnvs() })

const start = '[vue-clerk] <Show> hides its default slot, because '
const end = ' Pass \'signed-in\', \'signed-out\', { role }, { permission }, { feature }, { plan } or (has) => boolean.'
  + ' See "Conditions" on the page of Show.'

const show = (when: unknown, scenario: Scenario = member) =>
  mountApp(() => h(Show, { when: when as ShowProps['when'] }, slots), { scenario })

class Rule {
  get role() { return 'org:admin' }
}

const mistakes: [name: string, when: unknown, message: string][] = [
  ['a misspelled string', 'signedin', 'the prop `when` is "signedin".'],
  ['capital letters', 'Signed-In', 'the prop `when` is "Signed-In".'],
  ['an empty string', '', 'the prop `when` is "".'],
  ['no condition', undefined, 'the prop `when` is of type undefined.'],
  ['null', null, 'the prop `when` is of type null.'],
  ['a boolean', true, 'the prop `when` is of type boolean.'],
  ['a number', 1, 'the prop `when` is of type number.'],
  ['a list', ['signed-in'], 'the prop `when` is of type array.'],
  ['a map', new Map([['role', 'org:admin']]), 'the prop `when` is of type map.'],
  ['a promise', Promise.resolve(true), 'the prop `when` is of type promise.'],
  ['a ref', shallowRef('signed-in'), 'the prop `when` is of type ref.'],
  ['a String object', new String('signed-in'), 'the prop `when` is of type string.'],
  ['an object without keys', {}, 'the object in the prop `when` has no value.'],
  ['inherited keys', new Rule(), 'the object in the prop `when` has no value.'],
  ['a key without a value', { role: undefined }, 'the object in the prop `when` has no value.'],
  ['a misspelled key', { rol: 'org:admin' }, 'the object in the prop `when` has the unknown key "rol".'],
  ['a key of Clerk’s auth.protect()', { condition: () => true }, 'the object in the prop `when` has the unknown key "condition".'],
  ['a second, misspelled key', { role: 'org:admin', permision: 'org:a:b' }, 'the object in the prop `when` has the unknown key "permision".'],
  ['a list of roles', { role: ['org:admin'] }, '`when.role` is of type array.'],
  ['an empty role', { role: '' }, '`when.role` is an empty string.'],
  ['a null permission', { role: 'org:admin', permission: null }, '`when.permission` is of type null.'],
]

describe('<Show> with a condition that can’t be evaluated', () => {
  it.each(mistakes)('shows the fallback and logs an error: %s', async (_, when, message) => {
    for (const scenario of [member, { sessions: 0 }]) {
      const { container, errors } = await show(when, scenario)
      expect(container.innerHTML).toBe(fallback)
      expect(errors).toEqual([])
    }
    expect(error.mock.calls).toEqual(Array(2).fill([start + message + end]))
  })

  it.each(mistakes)('shows the fallback in production without a message: %s', async (_, when) => {
    vi.stubEnv('NODE_ENV', 'production')
    const { container } = await show(when)
    expect(container.innerHTML).toBe(fallback)
    expect(error).not.toHaveBeenCalled()
  })

  it.each([
    ['a promise', async () => Promise.resolve(true)],
    ['a ref', () => ref(true)],
    ['a function', (has: unknown) => has],
  ])('shows the fallback if the condition is a function that returns %s', async (type, when) => {
    expect((await show(when)).container.innerHTML).toBe(fallback)
    expect(error.mock.calls).toEqual([[
      `${start}the function in the prop \`when\` returned ${type}. Return a boolean. See "Conditions" on the page of Show.`,
    ]])
  })

  it('shows nothing before Clerk has loaded', async () => {
    const { container } = await mountApp(() => h(Show, { when: 'signedin' as never }, slots), { unloaded: true, scenario: { load: 'never' } })
    expect(container.innerHTML).toBe('<!---->')
  })

  it('shows the fallback for an empty object, even if Object.prototype has a role', async () => {
    Object.defineProperty(Object.prototype, 'role', { value: 'org:admin', configurable: true, writable: true })
    try {
      expect((await show({})).container.innerHTML).toBe(fallback)
    } finally {
      delete (Object.prototype as { role?: string }).role
    }
  })

  it('shows the content as soon as the condition is corrected', async () => {
    const when = ref<unknown>('signedin')
    const { container } = await mountApp(() => h(Show, { when: when.value as never }, slots))
    expect(container.innerHTML).toBe(fallback)
    when.value = 'signed-in'
    await nextTick()
    expect(container.innerHTML).toBe(content)
    expect(error).toHaveBeenCalledOnce()
  })
})
