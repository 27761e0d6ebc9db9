import type { Invariants, Run } from '../run'
import { leftovers } from './leftovers'
import { looks } from './looks'
import { reports } from './reports'
import { requests } from './requests'
import { state } from './state'

/** All invariants. The sentence of each invariant must be true in each run. */
export const invariants: Invariants = { ...requests, ...reports, ...looks, ...state, ...leftovers }

/** Returns the sentences that are false for a run. */
export const brokenInvariants = (run: Run) =>
  Object.keys(invariants).filter(sentence => !invariants[sentence]!(run))
