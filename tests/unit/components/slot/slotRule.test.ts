import { getAllByRole, getByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from '@vue/server-renderer'
import { createSSRApp, nextTick } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clerkPlugin } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { slotForms, type SlotForm } from '../../../support/slot-forms'
import { requests } from '../../../../support/observed'
import { mountApp } from '../../support/mount/mountApp'
import { waitFor } from '../../support/waitFor'

const warn = vi.spyOn(console, 'warn')
const error = vi.spyOn(console, 'error')

beforeEach(() => {
  warn.mockClear()
  error.mockClear()
})

afterEach(() => {
  expect(warn).not.toHaveBeenCalled()
  expect(error).not.toHaveBeenCalled()
})

function expectForm(container: HTMLElement, { owner, name }: SlotForm) {
  expect(getAllByRole(container, 'button')).toHaveLength(1)
  const button = getByRole(container, 'button', { name })
  expect(button.querySelector('button, a')).toBeNull()
  expect(button.classList.contains('vc-button')).toBe(owner === 'vue-clerk')
  expect(button.dataset.probe).toBe('here')
  return button
}

/** Renders the component to a string. Clerk never loads, as on a server. */
function renderOnServer({ component }: SlotForm) {
  const app = createSSRApp(component)
  app.use(clerkPlugin, { Clerk: createMockClerk({ load: 'never' }) })
  return renderToString(app)
}

// Each slot form is a template that contains a button. The templates differ in the content of the button’s slot.
describe.each(slotForms)('the slot form $form', form => {
  it('renders one button, and a click signs out once', async () => {
    const { clerk, container, errors } = await mountApp(form.component)
    await userEvent.click(expectForm(container, form))
    await waitFor(() => expect(clerk.server.sessions).toEqual([]))
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
    expect(errors).toEqual([])
  })

  it('hydrates without a mismatch when Clerk is already loaded', async () => {
    const { clerk, container } = await mountApp(form.component, { markup: await renderOnServer(form) })
    const button = expectForm(container, form)
    await nextTick()
    expect(expectForm(container, form)).toBe(button)
    await userEvent.click(button)
    await waitFor(() => expect(clerk.server.sessions).toEqual([]))
  })
})
