import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { preview } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const storybook = join(root, 'node_modules/storybook/dist/bin/dispatcher.js')

export interface ServedStorybook {
  url: string
  close: () => Promise<void>
}

/** Builds the Storybook in a temporary folder, and serves the build on a free port. */
export async function serveStorybook(): Promise<ServedStorybook> {
  const outDir = await mkdtemp(join(tmpdir(), 'vue-clerk-storybook-'))
  const args = [storybook, 'build', '--quiet', '--disable-telemetry', '--output-dir', outDir]
  await promisify(execFile)(process.execPath, args, { cwd: root })
  const server = await preview({
    configFile: false,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'warn',
  })
  return {
    url: server.resolvedUrls!.local[0]!,
    close: async () => {
      await server.close()
      await rm(outDir, { recursive: true })
    },
  }
}
