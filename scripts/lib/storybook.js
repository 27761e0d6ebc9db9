// Builds and serves the Storybook for the checks that need the built Storybook.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import { run } from './children.js'

const program = fileURLToPath(new URL('../../node_modules/storybook/dist/bin/dispatcher.js', import.meta.url))

/** Builds the Storybook in a temporary folder, and returns the folder. */
export async function buildStorybook() {
  const folder = await mkdtemp(join(tmpdir(), 'vue-clerk-storybook-'))
  const options = ['--quiet', '--disable-telemetry', '--loglevel', 'warn']
  if (await run(process.execPath, [program, 'build', ...options, '--output-dir', folder])) {
    throw new Error('The Storybook build failed. Its output is above.')
  }
  return folder
}

/**
 * Serves a folder on a free port.
 *
 * @param {string} folder
 */
export async function serveFolder(folder) {
  const server = await preview({
    configFile: false,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'warn',
  })
  return { url: /** @type {string} */ (server.resolvedUrls?.local[0]), close: () => server.close() }
}

/**
 * Serves the built Storybook. `npm test` builds the Storybook once, and passes the folder in `STORYBOOK_FOLDER`. Without
 * this variable, this function builds the Storybook, and `close` removes the folder.
 */
export async function serveStorybook() {
  const shared = process.env.STORYBOOK_FOLDER
  const folder = shared || await buildStorybook()
  const { url, close } = await serveFolder(folder)
  return {
    url,
    folder,
    close: async () => {
      await close()
      if (!shared) await rm(folder, { recursive: true })
    },
  }
}
