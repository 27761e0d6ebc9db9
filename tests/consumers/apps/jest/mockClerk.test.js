import { expect, it, jest } from '@jest/globals'
import { createMockClerk } from 'vue-clerk/testing'

it('loads Clerk and signs out', async () => {
  const clerk = createMockClerk({ sessions: 2 })
  await clerk.load()
  await clerk.signOut()
  expect(clerk.server.sessions).toEqual([])
})

it('reports an error of `respond` as it is, and sends no request again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {})
  const respond = () => { throw new TypeError('The test has a bug.') }
  const clerk = createMockClerk({ respond })
  await expect(clerk.load()).rejects.toThrow('scenario.respond failed for GET /environment: TypeError: The test has a bug.')
  expect(clerk.trace.filter(({ type }) => type === 'request')).toHaveLength(2)
})
