import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'

/** Copies an app of `apps/` to where the packed package is installed, and says where that is. */
export async function placeApp(name: string): Promise<string> {
  const folder = join(inject('consumer'), name)
  await cp(join(import.meta.dirname, 'apps', name), folder, { recursive: true })
  return folder
}
