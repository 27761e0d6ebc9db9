import { getByRole } from '@testing-library/dom'
import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import { SignOutButton } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { mountApp } from '../../support/mount/mountApp'
import { waitFor } from '../../support/waitFor'

const button = (name = 'Sign Out') => getByRole(document.body, 'button', { name })

describe('two apps on one Clerk', () => {
  it('send one request for two clicks', async () => {
    const clerk = createMockClerk({ latency: 10 })
    await mountApp(() => h(SignOutButton, null, () => 'First'), { clerk })
    await mountApp(() => h(SignOutButton, null, () => 'Second'), { clerk })
    button('First').click()
    button('Second').click()
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
    await waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
  })
})
