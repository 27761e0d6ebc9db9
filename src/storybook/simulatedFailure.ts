import { isClerkAPIResponseError, isClerkRuntimeError } from '@clerk/shared/error'

/**
 * Whether an error is what a scenario asked for, and not a mistake in the story. Clerk's errors cross bundles, so neither
 * class nor name tells (tests/contract/README.md, trap 5).
 */
export function isSimulatedFailure(error: unknown): boolean {
  return isClerkAPIResponseError(error) || isClerkRuntimeError(error)
    || (error instanceof Error && /^ClerkJS: |^You are still signed in/.test(error.message))
}
