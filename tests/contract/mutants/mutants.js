import { apiMutants } from './api.js'
import { emissionMutants } from './emissions.js'
import { loadMutants } from './load.js'
import { navigationMutants } from './navigation.js'
import { requestMutants } from './requests.js'
import { sessionMutants } from './sessions.js'
import { setActiveMutants } from './setActive.js'
import { signOutMutants } from './signOut.js'

/**
 * A small bug that run.js adds to the mock, to check that a test of the contract fails.
 *
 * @typedef {object} Mutant
 * @property {string} name what the bug does
 * @property {string} file the file in src/testing/
 * @property {string} find the correct code, which occurs exactly once in the file
 * @property {string} replace the code with the bug
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
