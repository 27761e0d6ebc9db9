import * as first from 'vue-clerk'
import * as second from 'vue-clerk/second-copy'

export type Copy = typeof first

/** vue-clerk, and a second copy of its modules. */
export const copies: readonly [Copy, Copy] = [first, second]
