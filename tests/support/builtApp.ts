import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { preview, type Plugin } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface BuiltApp {
  url: string
  folder: string
  close: () => Promise<void>
}

/** Builds an app with `vite build` in a temporary folder, and returns the folder. */
export async function buildApp(app: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vue-clerk-app-'))
  const args = ['build', app, '--config', 'vite.config.ts', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn']
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return folder
}

/** Serves a folder on a free port. The plugins may answer requests. */
export async function serveBuild(folder: string, plugins: Plugin[] = []): Promise<BuiltApp> {
  const server = await preview({
    configFile: false,
    plugins,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'warn',
  })
  return {
    url: server.resolvedUrls!.local[0]!,
    folder,
    close: () => server.close(),
  }
}

/** Builds an app, and serves the build on a free port. `close` removes the build. */
export async function serveBuiltApp(app: string): Promise<BuiltApp> {
  const build = await serveBuild(await buildApp(app))
  return {
    ...build,
    close: async () => {
      await build.close()
      await rm(build.folder, { recursive: true })
    },
  }
}
