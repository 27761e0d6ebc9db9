import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the tests install the apps of `tests/consumers/apps/`. */
    appsFolder: string
  }
}

/**
 * Creates a folder for the installed apps, outside of this project. So an app can't import this project's packages by
 * mistake. All test files of a run share the folder, so each app is installed only once.
 */
export default async function createAppsFolder(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'vue-clerk-consumers-'))
  project.provide('appsFolder', folder)
  return () => rm(folder, { recursive: true, force: true })
}
