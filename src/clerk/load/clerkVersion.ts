import type { LoadedClerk } from '@clerk/shared/types'
import { developmentWarning } from '../../shared/development'

/** The oldest version of clerk-js that passes this package's tests. */
export const oldestClerk = '6.0.0'

const numbers = (version: string) => version.split('.').map(part => parseInt(part))

/** Warns in development if Clerk is older than `oldestClerk`, or if Clerk has no version. Never throws. */
export function checkClerkVersion({ version }: LoadedClerk) {
  if (process.env.NODE_ENV === 'production') return
  const [found, oldest] = [numbers(version ?? ''), numbers(oldestClerk)]
  const at = oldest.findIndex((number, index) => found[index] !== number)
  if (version && (at < 0 || !(found[at]! < oldest[at]!))) return
  developmentWarning(`This app has a Clerk ${version ? `of version ${version}` : 'without a version'}, but vue-clerk needs clerk-js `
    + `${oldestClerk} or newer. Update @clerk/clerk-js. Until then, a sign-out may fail with the code "unsupported_clerk".`)
}
