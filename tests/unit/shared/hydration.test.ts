import { renderToString } from '@vue/server-renderer'
import { createSSRApp, h, nextTick, type Component } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { clerkPlugin, useAuth, useClerk, useSession, useSessionList, useUser } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { mountApp } from '../support/mount/mountApp'
import { waitFor } from '../support/waitFor'

const Greeting = {
  setup() {
    const { isSignedIn, sessionId } = useAuth()
    const { user } = useUser()
    const clerk = useClerk()
    return () => h('p', [isSignedIn.value, sessionId.value, user.value?.id, clerk.session?.id].map(value => value ?? '?').join(' '))
  },
}

const Page = () => h('main', [h(Greeting), h(Greeting)])

const warn = vi.spyOn(console, 'warn')
const error = vi.spyOn(console, 'error')
afterEach(() => {
  expect(warn).not.toHaveBeenCalled()
  expect(error).not.toHaveBeenCalled()
})

async function serverMarkup() {
  const app = createSSRApp(Page)
  app.use(clerkPlugin, { Clerk: createMockClerk({ load: 'never' }) })
  return renderToString(app)
}

describe('hydration', () => {
  it.each([['before', false], ['after', true]])('has no mismatch when Clerk loads %s the app mounts', async (_, unloaded) => {
    const markup = await serverMarkup()
    expect(markup).toContain('? ? ? ?')
    const { container } = await mountApp(Page, { markup, unloaded })
    await waitFor(() => expect(container.textContent).toBe('true sess_1 user_1 sess_1'.repeat(2)))
  })

  it('gives Clerk’s values at once to a component that the server has not rendered, while the rest of the page hydrates', async () => {
    const Child = { render: () => h('i') }
    const read: unknown[] = []
    const WithClerk = {
      setup() {
        const clerk = useClerk()
        const Reader = {
          setup() {
            read.push(clerk.loaded)
            return () => h('b')
          },
        }
        readers.push(Reader)
        return () => h(Child)
      },
    }
    const readers: Component[] = []
    // The component Sibling renders a Reader. This Reader reads the proxy that WithClerk got from useClerk().
    const Sibling = { setup: () => () => readers[0] ? h(readers[0]) : h('b') }
    const { container } = await mountApp(() => h('main', [h(WithClerk), h(Sibling)]), { markup: '<main><i></i><b></b></main>' })
    expect(container.innerHTML).toBe('<main><i></i><b></b></main>')
    expect(read).toEqual([true])
  })

  it('has no mismatch with useSession(), with useSessionList(), and with a child that gets the result of useClerk() as a prop', async () => {
    const Child = { props: ['clerk'], setup: ({ clerk }: { clerk: ReturnType<typeof useClerk> }) => () => h('b', clerk.session?.id ?? '?') }
    const Account = {
      setup() {
        const { session } = useSession()
        const { sessions } = useSessionList()
        const clerk = useClerk()
        return () => h('p', [session.value?.id ?? '?', sessions.value?.length ?? '?', h(Child, { clerk })])
      },
    }
    const app = createSSRApp(Account)
    app.use(clerkPlugin, { Clerk: createMockClerk({ load: 'never' }) })
    const { container } = await mountApp(Account, { markup: await renderToString(app) })
    await waitFor(() => expect(container.textContent).toBe('sess_11sess_1'))
  })

  it('does not delay updates after the hydration', async () => {
    const { clerk, container } = await mountApp(() => h(Page), { markup: await serverMarkup() })
    await nextTick()
    await clerk.signOut()
    await waitFor(() => expect(container.textContent).toBe('false ? ? ?'.repeat(2)))
  })
})

describe('a client-only rendering', () => {
  it('shows the session at once', async () => {
    const { container } = await mountApp(Page)
    expect(container.textContent).toBe('true sess_1 user_1 sess_1'.repeat(2))
  })
})
