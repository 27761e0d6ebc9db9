import type { Arbitrary } from 'fast-check'
import { clicks } from './clicks'
import type { Command } from './command'
import { mounts } from './mounts'
import { network } from './network'
import { otherCode } from './otherCode'
import { surroundings } from './surroundings'

export type { Command } from './command'

const arbitraries = { ...clicks, ...mounts, ...surroundings, ...network, ...otherCode }

/** The kinds of commands. Some runs leave out some kinds, so that the other kinds run more often. */
export const commandKinds = Object.keys(arbitraries)

const ofKind = (kind: string, arbitrary: Arbitrary<Command>) => arbitrary.map((command): Command => ({
  ...command,
  check: world => !world.spec.without.includes(kind) && command.check(world),
}))

// Clicks are more frequent than other commands, because clicks start the sign-outs that the invariants check.
export const commandArbitraries = Object.entries(arbitraries).flatMap(([kind, arbitrary]) =>
  Array.from({ length: kind === 'click' ? 5 : 1 }, () => ofKind(kind, arbitrary)))
