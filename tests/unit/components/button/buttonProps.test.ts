import { getByRole } from '@testing-library/dom'
import { h } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ClerkButton } from 'vue-clerk'
import { mountApp } from '../../support/mount/mountApp'

const warn = vi.spyOn(console, 'warn')
afterEach(() => warn.mockReset())

describe.each([
  { prop: 'variant', fallback: 'solid', valid: 'solid, outline, ghost' },
  { prop: 'tone', fallback: 'neutral', valid: 'neutral, danger' },
  { prop: 'size', fallback: 'md', valid: 'md, sm, lg' },
])('the prop $prop', ({ prop, fallback, valid }) => {
  it('falls back to the default for an unknown value, and logs a warning that lists the valid values', async () => {
    warn.mockImplementation(() => {})
    const { container } = await mountApp(() => h(ClerkButton, { [prop]: 'fancy' }, () => 'Save'))
    expect(getByRole(container, 'button', { name: 'Save' }).dataset[prop]).toBe(fallback)
    expect(warn.mock.calls).toEqual([
      [`[vue-clerk] Unknown ${prop} "fancy": the button has its default look. Pass one of: ${valid}.`],
    ])
  })

  it('falls back to the default for null and undefined, without a warning', async () => {
    const { container } = await mountApp(() => [null, undefined].map(value => h(ClerkButton, { [prop]: value }, () => 'Save')))
    for (const button of container.querySelectorAll('button')) expect(button.dataset[prop]).toBe(fallback)
    expect(warn).not.toHaveBeenCalled()
  })
})
