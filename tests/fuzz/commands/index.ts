import { clicks } from './clicks'
import { mounts } from './mounts'
import { otherCode } from './otherCode'
import { surroundings } from './surroundings'

export type { Command } from './command'

export const commandArbitraries = [...clicks, ...mounts, ...surroundings, ...otherCode]
