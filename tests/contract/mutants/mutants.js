import { apiMutants } from './api.js'
import { emissionMutants } from './emissions.js'
import { loadMutants } from './load.js'
import { navigationMutants } from './navigation.js'
import { requestMutants } from './requests.js'
import { sessionMutants } from './sessions.js'
import { setActiveMutants } from './setActive.js'
import { signOutMutants } from './signOut.js'

/**
 * One small bug of the mock.
 *
 * @typedef {object} Mutant
 * @property {string} name what the mock does wrong
 * @property {string} file in src/testing/
 * @property {string} find occurs there exactly once
 * @property {string} replace
 */

/** @type {Mutant[]} */
export const mutants = [
  ...signOutMutants,
  ...emissionMutants,
  ...sessionMutants,
  ...setActiveMutants,
  ...requestMutants,
  ...navigationMutants,
  ...loadMutants,
  ...apiMutants,
]
