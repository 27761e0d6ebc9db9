import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'

/** The specification's, in its order. */
export const examples = ['Basic', 'CustomSlot', 'SpecificSession', 'AllSessions']

/** Copies an app of `apps/`, and the specification's examples, to where the packed package is installed. */
export async function placeApp(name: string): Promise<string> {
  const folder = join(inject('consumer'), name)
  const usage = join(import.meta.dirname, '../../stories/usage')
  await cp(join(import.meta.dirname, 'apps', name), folder, { recursive: true })
  for (const example of examples) await cp(join(usage, `${example}.vue`), join(folder, 'usage', `${example}.vue`))
  return folder
}
