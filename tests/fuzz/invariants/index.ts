import type { Invariants, Run } from '../run'
import { leftovers } from './leftovers'
import { looks } from './looks'
import { reports } from './reports'
import { requests } from './requests'
import { state } from './state'

/** All invariants. Each invariant is a sentence that must be true for each run. */
export const invariants: Invariants = { ...requests, ...reports, ...looks, ...state, ...leftovers }

/** Returns the sentences that are false for `run`. */
export const brokenInvariants = (run: Run) =>
  Object.keys(invariants).filter(sentence => !invariants[sentence]!(run))
