import type { Run } from '../run'
import { leftovers } from './leftovers'
import { looks } from './looks'
import { reports } from './reports'
import { requests } from './requests'
import { state } from './state'

export type Invariants = Record<string, (run: Run) => boolean>

/** Every sentence that must be true of every run. */
export const invariants: Invariants = { ...requests, ...reports, ...looks, ...state, ...leftovers }

/** The sentences that are not true of a run. */
export const broken = (run: Run) =>
  Object.keys(invariants).filter(sentence => !invariants[sentence]!(run))
