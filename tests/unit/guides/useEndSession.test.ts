import { describe, expect, it } from 'vitest'
import { useEndSession } from '../../../stories/guides/typescript/examples/useEndSession'
import { signedIn } from '../../../support/observed'
import { engines } from '../support/clerk/engines'
import { useInApp } from '../support/mount/useInApp'

const body = { errors: [{ code: 'unavailable', message: 'Unavailable', long_message: 'Try again later.' }] }

describe.each(engines)('the composable of the guide for TypeScript, on $engine,', ({ create }) => {
  it('ends a session', async () => {
    const clerk = await create({ sessions: 2 })
    const { used: endSession } = await useInApp(useEndSession, { clerk })
    expect(await endSession('sess_2')).toBeUndefined()
    expect(signedIn(clerk)).toEqual(['sess_1'])
  })

  it('resolves to the message of an error of Clerk’s API', async () => {
    const clerk = await create({ sessions: 2, respond: ({ method }) => method === 'GET' ? undefined : { status: 503, body } })
    const { used: endSession } = await useInApp(useEndSession, { clerk })
    expect(await endSession('sess_2')).toBe('Try again later.')
    expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2'])
  })

  it('rejects if the sign-out is refused', async () => {
    const { used: endSession } = await useInApp(useEndSession, { clerk: await create() })
    await expect(endSession('sess_9')).rejects.toMatchObject({ code: 'unknown_session' })
  })
})
