import { expect, it, vi } from 'vitest'
import { createApp } from 'vue'
import AppHeader from './AppHeader.vue'
import { router } from './router'

const signOut = vi.hoisted(() => vi.fn())

vi.mock('@clerk/vue', async () => {
  const { defineComponent, h, ref } = await import('vue')
  const user = { fullName: 'Ada Lovelace', organizationMemberships: [] }
  const Nothing = () => null
  return {
    ClerkLoading: Nothing,
    Show: defineComponent({
      props: { when: { type: String, required: true } },
      setup: ({ when }, { slots }) => () => when === 'signed-in' ? slots.default?.() : null,
    }),
    SignInButton: Nothing,
    SignOutButton: defineComponent((_, { slots }) => () => h('div', { onClick: signOut }, slots.default?.())),
    useClerk: () => ref(null),
    useOrganization: () => ({ organization: ref(null), membership: ref(null) }),
    useUser: () => ({ user: ref(user) }),
  }
})

it('shows the user and signs out', () => {
  const page = document.body.appendChild(document.createElement('div'))
  createApp(AppHeader).use(router).mount(page)
  expect(page.textContent).toContain('Ada Lovelace')

  page.querySelector<HTMLElement>('.quiet')!.click()
  expect(signOut).toHaveBeenCalledOnce()
})
