import type { ClerkOptions } from '@clerk/shared/types'
import type { MockClerk, Scenario } from 'vue-clerk/testing'
import type { Case } from '../comparison/observe'

/** Sets the organization settings of the Clerk application. */
const withSettings = (organization_settings?: { enabled?: boolean }, wrap = (body: object) => body): Scenario => ({
  respond: ({ path }) => path === '/environment' ? { status: 200, body: wrap({ organization_settings }) } : undefined,
})

/** Cases about the function that `useOrganization()` of Clerk’s other SDKs calls. */
export const organizationsPromptCases: Case[] = [
  { name: 'the fake Frontend API has organizations', run: attempt },
  { name: 'while signed out', scenario: { sessions: 0 }, run: attempt },
  // clerk-js keeps the settings of the page's previous Clerk if a response lacks them. So `enabled: false` is first.
  ...[{ enabled: false }, {}, undefined, { enabled: true }].map((settings): Case => (
    { name: `organization settings: ${JSON.stringify(settings)}`, scenario: withSettings(settings), run: attempt }
  )),
  { name: 'organization settings in the field "response"', scenario: withSettings({ enabled: true }, response => ({ response })), run: attempt },
  { name: 'an unknown setting', run: clerk => call(() => clerk.__internal_attemptToEnableEnvironmentSetting({ for: 'passkeys' as never, caller: 'useOrganization' })) },
  { name: 'without a UI', run: clerk => [
    call(() => clerk.__internal_openEnableOrganizationsPrompt({ caller: 'useOrganization' })),
    call(() => clerk.__internal_closeEnableOrganizationsPrompt()),
  ] },
  { name: 'with a UI', scenario: withSettings({ enabled: false }), ...(() => {
    const calls: unknown[] = []
    class ClerkUI {
      ensureMounted = async (options?: object) => {
        calls.push(['mount', options])
        return {
          openModal: (modal: string, { caller, ...callbacks }: Record<string, unknown>) => calls.push(['open', modal, caller, Object.keys(callbacks)]),
          closeModal: (modal: string) => calls.push(['close', modal]),
        }
      }
    }
    return {
      options: { ui: { ClerkUI } } as unknown as ClerkOptions,
      run: async (clerk, { idle }) => {
        calls.length = 0
        const result = attempt(clerk)
        clerk.__internal_closeEnableOrganizationsPrompt()
        await idle()
        return [result, ...calls]
      },
    } satisfies Pick<Case, 'options' | 'run'>
  })() },
]

function attempt(clerk: MockClerk) {
  return call(() => clerk.__internal_attemptToEnableEnvironmentSetting({ for: 'organizations', caller: 'useOrganization' }))
}

function call(run: () => unknown) {
  try {
    return run()
  } catch (error) {
    return String(error)
  }
}
