import { expect, it, vi } from 'vitest'
import { createApp } from 'vue'
import AccountPage from './AccountPage.vue'
import { router } from '../router'

vi.mock('vue-clerk', async () => {
  const { defineComponent, h, ref } = await import('vue')
  const membership = { role: 'org:admin', organization: { id: 'org_1', name: 'Engines' } }
  return {
    Protect: defineComponent({
      props: { role: { type: String, required: true } },
      setup: (_, { slots }) => () => slots.default?.(),
    }),
    SignOutButton: defineComponent({
      emits: ['signOut'],
      setup: (_, { emit }) => () => h('button', { 'data-testid': 'sign-out-btn', 'onClick': () => emit('signOut') }),
    }),
    useOrganization: () => ({ organization: ref(membership.organization), membership: ref(membership) }),
    useUser: () => ({ user: ref({ primaryEmailAddress: { emailAddress: 'ada@example.com' } }) }),
  }
})

it('shows the role and signs out', async () => {
  const page = document.body.appendChild(document.createElement('div'))
  createApp(AccountPage).use(router).mount(page)
  expect(page.textContent).toContain('Role: org:admin')

  page.querySelector<HTMLElement>('[data-testid="sign-out-btn"]')!.click()
  await vi.waitFor(() => { expect(router.currentRoute.value.path).toBe('/goodbye') })
})
