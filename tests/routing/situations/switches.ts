import type { MockClerk, Scenario } from 'vue-clerk/testing'
import type { Situation } from '../situation'
import type { Trigger } from '../triggers'

/** A call of `setActive` that redirects to `/goodbye`. The call switches the session or the organization. */
export interface Switch extends Trigger, Pick<Situation, 'beforeMount'> {
  scenario: Scenario
  /** The IDs of the sessions in the scenario. */
  accounts: string[]
  /**
   * The account before the switch: the session's ID, and the ID of the active organization, if any, as in
   * `sess_1 in org_1`.
   */
  from: string
  /** The account after the switch, in the same notation. */
  to: string
  /** Switches back to the account `from`, with a redirect to `/`. */
  back: (clerk: MockClerk) => Promise<void>
}

type SwitchSituation = Situation & { scenario?: Scenario }

/**
 * Returns an app for a switch of accounts, with the expected outcome. Returns `undefined` if the fake API can't
 * simulate the switch.
 */
export type CreateSwitchSituation = (accounts: Switch) => SwitchSituation | undefined

const twoAccounts: Scenario = { sessions: 2 }
const oneOrganization: Scenario = { sessions: [{ id: 'sess_1', organization: { id: 'org_1', role: 'org:admin' } }] }

export const switches: Switch[] = [
  {
    name: 'setActive({ session, redirectUrl })',
    isOurs: false,
    scenario: twoAccounts,
    accounts: ['sess_1', 'sess_2'],
    from: 'sess_1',
    to: 'sess_2',
    setup: ({ clerk }) => () => clerk.setActive({ session: 'sess_2', redirectUrl: '/goodbye' }),
    back: clerk => clerk.setActive({ session: 'sess_1', redirectUrl: '/' }),
  },
  {
    name: 'setActive({ session, navigate })',
    isOurs: false,
    scenario: twoAccounts,
    accounts: ['sess_1', 'sess_2'],
    from: 'sess_1',
    to: 'sess_2',
    setup: ({ clerk, redirect }) => () => clerk.setActive({ session: 'sess_2', navigate: () => redirect('/goodbye') }),
    back: clerk => clerk.setActive({ session: 'sess_1', redirectUrl: '/' }),
  },
  {
    name: 'setActive({ organization: null, redirectUrl })',
    isOurs: false,
    scenario: oneOrganization,
    accounts: ['sess_1'],
    from: 'sess_1 in org_1',
    to: 'sess_1',
    setup: ({ clerk }) => () => clerk.setActive({ organization: null, redirectUrl: '/goodbye' }),
    back: clerk => clerk.setActive({ organization: 'org_1', redirectUrl: '/' }),
  },
  {
    name: 'setActive({ organization, navigate })',
    isOurs: false,
    scenario: oneOrganization,
    accounts: ['sess_1'],
    beforeMount: clerk => clerk.setActive({ organization: null }),
    from: 'sess_1',
    to: 'sess_1 in org_1',
    setup: ({ clerk, redirect }) => () => clerk.setActive({ organization: 'org_1', navigate: () => redirect('/goodbye') }),
    back: clerk => clerk.setActive({ organization: null, redirectUrl: '/' }),
  },
]
