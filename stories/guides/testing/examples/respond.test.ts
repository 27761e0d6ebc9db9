// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { isClerkAPIResponseError } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'

it('fails the first sign-out, but not the second sign-out', async () => {
  let failures = 1
  const clerk = createMockClerk({
    sessions: 3,
    respond: ({ method, path }) => {
      if (method === 'DELETE' && path === '/client/sessions' && failures-- > 0) return { status: 503 }
      return undefined // the normal response
    },
  })
  await clerk.load()

  await expect(clerk.signOut()).rejects.toSatisfy(isClerkAPIResponseError)
  expect(clerk.server.sessions).toHaveLength(3)

  await clerk.signOut({ redirectUrl: '/goodbye' })
  expect(clerk.server.sessions).toEqual([])
  expect(clerk.trace).toContainEqual({ type: 'navigate', to: '/goodbye' })
})
