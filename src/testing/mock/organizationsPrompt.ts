import { logger } from '@clerk/shared/logger'
import type { __internal_EnableOrganizationsPromptProps as PromptProps, HeadlessBrowserClerk } from '@clerk/shared/types'

type AttemptToEnable = HeadlessBrowserClerk['__internal_attemptToEnableEnvironmentSetting']

type Host = Pick<HeadlessBrowserClerk, 'user' | 'session' | 'instanceType' | '__internal_openEnableOrganizationsPrompt'>

/** The part of the response to GET /environment that the mock reads. */
export interface EnvironmentJson {
  organization_settings?: { enabled?: boolean } | null
}

/**
 * Creates the function that `useOrganization()` and `useOrganizationList()` of Clerk's SDKs call. If the Clerk
 * application has no organizations, the function opens a dialog that offers to enable them.
 */
export function createAttemptToEnable(clerk: Host, environment: () => EnvironmentJson | null): AttemptToEnable {
  return ({ for: setting, caller, onClose }) => {
    const isDevelopment = clerk.instanceType === 'development'
    if (!clerk.user && isDevelopment) {
      logger.warnOnce(`Clerk: "${caller}" requires an active user session. Ensure a user is signed in before executing ${caller}.`)
    }
    if (setting !== 'organizations') throw new Error(`Attempted to enable an unknown or unsupported setting "${String(setting)}".`)
    const isEnabled = environment()?.organization_settings?.enabled ?? false
    if (isEnabled || clerk.session?.currentTask?.key === 'choose-organization') return { isEnabled: true }
    if (isDevelopment) {
      const onSuccess = () => { window.location.reload() }
      clerk.__internal_openEnableOrganizationsPrompt({ caller, onSuccess, onClose } as PromptProps)
    }
    return { isEnabled: false }
  }
}
