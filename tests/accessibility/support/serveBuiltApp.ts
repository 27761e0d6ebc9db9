import type { TestProject } from 'vitest/node'
import { serveBuiltApp } from '../../support/builtApp'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, and the folder that it is in. */
    builtApp: { url: string, folder: string }
  }
}

/** Builds the app once for all the tests. */
export async function setup({ provide }: TestProject) {
  const { url, folder, close } = await serveBuiltApp('tests/accessibility/app')
  provide('builtApp', { url, folder })
  return close
}
