import type { TestProject } from 'vitest/node'
import { serveBuiltApp } from '../../support/builtApp'

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL and the folder of the built app. */
    builtApp: { url: string, folder: string }
  }
}

/** Builds and serves the app once for all tests. */
export async function setup({ provide }: TestProject) {
  const { url, folder, close } = await serveBuiltApp('tests/accessibility/app')
  provide('builtApp', { url, folder })
  return close
}
