import { array, boolean, constant, constantFrom, oneof, option, record, subarray } from 'fast-check'
import { commandKinds } from './commands'
import { buttonSpecs } from './commands/mounts'
import { paths, type RouterSpec } from './world/router'
import type { WorldSpec } from './world/spec'

const routers = record<RouterSpec>({
  guard: constantFrom('waits', 'guests', 'late'),
  afterSignOutUrl: constantFrom(...paths),
})

/** Generates the initial state of the page for each run. */
export const worlds = record<WorldSpec>({
  sessions: constantFrom(0, 1, 1, 1, 2, 2, 2, 3),
  buttons: array(buttonSpecs, { minLength: 1, maxLength: 4, size: 'max' }),
  latency: constantFrom<WorldSpec['latency'][]>(0, 0, 20, 20, 20, 300, 300, 'never'),
  load: constantFrom<WorldSpec['load'][]>(...Array<'before'>(7).fill('before'), 'late', 'late', 'fail', 'never'),
  router: option(routers, { freq: 2 }),
  secondApp: constantFrom('none', 'none', 'same modules', 'copy'),
  reads: boolean(),
  without: oneof(constant([]), subarray(commandKinds), subarray(commandKinds)),
})
