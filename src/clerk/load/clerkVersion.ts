import type { LoadedClerk } from '@clerk/shared/types'
import { developmentWarning } from '../../shared/development'

/** The oldest version of clerk-js that passes this package's tests. */
export const oldestClerk = '6.0.0'

/** Warns in development if Clerk is older than `oldestClerk`, or if Clerk has no version. Never throws. */
export function checkClerkVersion({ version }: LoadedClerk) {
  if (process.env.NODE_ENV === 'production') return
  if (version && version.localeCompare(oldestClerk, 'en', { numeric: true }) >= 0) return
  developmentWarning(`This app has a Clerk ${version ? `of version ${version}` : 'without a version'}, but vue-clerk needs clerk-js `
    + `${oldestClerk} or newer. Update @clerk/clerk-js. Until then, a sign-out may fail with the code "unsupported_clerk".`)
}
