import { isClerkAPIResponseError, isClerkRuntimeError } from '@clerk/shared/error'

/**
 * Returns whether the story's scenario caused the error, for example because the scenario's server responds with 500.
 * Any other error is a mistake in the story. This function can't compare the classes or names of errors (see clerkJsRules.md:
 * "Errors are minified").
 */
export function isSimulatedFailure(error: unknown): boolean {
  return isClerkAPIResponseError(error) || isClerkRuntimeError(error)
    || (error instanceof Error && /^ClerkJS: |^You are still signed in/.test(error.message))
}
