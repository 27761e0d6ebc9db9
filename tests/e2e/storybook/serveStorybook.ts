import type { TestProject } from 'vitest/node'
import { serveStorybook } from '../../../scripts/lib/storybook.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of the built Storybook. */
    storybookUrl: string
  }
}

/** Builds and serves the Storybook once for all test files. */
export async function setup({ provide }: TestProject) {
  const { url, close } = await serveStorybook()
  provide('storybookUrl', url)
  return close
}
