import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, and the folder that it is in. */
    builtApp: { url: string, folder: string }
  }
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Builds the app once for all the tests, as a consumer's `vite build` does, and serves it on a free port of this machine. */
export async function setup({ provide }: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'vue-clerk-accessibility-'))
  const args = ['build', 'tests/accessibility/app', '--config', 'vite.config.ts', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn']
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const server = await preview({
    configFile: false,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'warn',
  })
  provide('builtApp', { url: server.resolvedUrls!.local[0]!, folder })
  return async () => {
    await server.close()
    await rm(folder, { recursive: true })
  }
}
