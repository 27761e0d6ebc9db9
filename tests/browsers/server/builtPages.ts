import { rm } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { buildApp } from '../../support/builtApp'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folders of the built apps. */
    builtApps: { clerk: string, accessibility: string }
  }
}

/** Builds the apps once for all browsers. */
export async function setup({ provide }: TestProject) {
  const clerk = await buildApp('tests/browsers/app')
  const accessibility = await buildApp('tests/accessibility/app')
  provide('builtApps', { clerk, accessibility })
  return () => Promise.all([clerk, accessibility].map(folder => rm(folder, { recursive: true })))
}
