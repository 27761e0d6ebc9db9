import { describe, expect, it } from 'vitest'
import { useAuth } from 'vue-clerk'
import { engines } from '../../support/clerk/engines'
import { useInApp } from '../../support/mount/useInApp'

describe.each(engines)('has() of useAuth(), on $engine,', ({ create }) => {
  it('checks the features and plans of the session token', async () => {
    const clerk = await create()
    await clerk.load()
    Object.assign(clerk.session!, { lastActiveToken: { jwt: { claims: { fea: 'u:reports', pla: 'u:gold' } } } })
    const { used: { has } } = await useInApp(useAuth, { clerk })
    expect([
      has.value({ feature: 'user:reports' }), has.value({ feature: 'user:exports' }),
      has.value({ plan: 'user:gold' }), has.value({ plan: 'user:silver' }),
    ]).toEqual([true, false, true, false])
  })
})
