import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject, vi } from 'vitest'
import { npm } from '../../scripts/lib/npm.js'
import { publishableKey } from '../e2e/app/publishableKey'
import { freePort } from '../support/programs'

// Leaves out the environment variables that Vitest sets, because these variables would change a build.
const { NODE_ENV: _, VITEST: __, ...environment } = process.env
const env = {
  ...environment,
  NO_COLOR: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  VITE_CLERK_PUBLISHABLE_KEY: publishableKey,
}

// scripts/matrix.js installs other versions of the app's dependencies, such as `nuxt@4.0.0`.
const otherVersions = process.env.CONSUMER_PACKAGES?.split(' ').filter(Boolean) ?? []

/**
 * Copies an app of `apps/` to a temporary folder. Installs the app's dependencies, and then this package's tarball. If
 * another test file of the run has already installed the app, uses this app.
 *
 * @param base the app with the files that the folder of `name` lacks. If `name` has no folder, installs a copy of `base`.
 */
export async function installConsumer(name: string, base = name) {
  const folder = join(inject('appsFolder'), name)
  const run = (program: string, args: string[], variables = {}) =>
    promisify(execFile)(program, args, { cwd: folder, env: { ...env, ...variables } })
      .catch((error: Error & { stdout: string }) => { throw new Error(`${error.message}\n${error.stdout}`, { cause: error }) })
  const stops: (() => Promise<unknown>)[] = []
  const [program, ...args] = npm

  const installed = join(folder, 'installed')
  if (!existsSync(installed)) {
    const sources = [base, name].map(app => join(import.meta.dirname, 'apps', app)).filter(existsSync)
    for (const source of sources) await cp(source, folder, { recursive: true })
    await run(program, [...args, 'ci', '--ignore-scripts'])
    await run(program, [...args, 'install', '--no-save', '--ignore-scripts', inject('tarball'), ...otherVersions])
    await writeFile(installed, '')
  }

  return {
    folder,
    /** Runs a command of an installed package. Resolves to the command's output. */
    bin: async (command: string, ...args: string[]) => {
      const { stdout, stderr } = await run(join(folder, 'node_modules/.bin', command), args)
      return stdout + stderr
    },
    /** Installs a version of a package in the node_modules of the package `owner`, as npm does if versions differ. */
    nest: async (owner: string, name: string, version: string) => {
      const target = join(folder, 'node_modules', owner, 'node_modules', name)
      await mkdir(target, { recursive: true })
      const { stdout } = await run(program, [...args, 'pack', '--silent', '--pack-destination', folder, `${name}@${version}`])
      await run('tar', ['-xzf', join(folder, stdout.trim()), '--strip-components=1', '-C', target])
      return { remove: () => rm(target, { recursive: true }) }
    },
    /**
     * Runs the script `name` of the app's package.json with more environment variables. Resolves to the script's output.
     */
    script: async (name: string, variables?: Record<string, string>) => {
      const { stdout, stderr } = await run(program, [...args, 'run', '--silent', name], variables)
      return stdout + stderr
    },
    /**
     * Runs `script`, a server, on a free port. Resolves to the server's URL once the server responds. `envFor` returns
     * more environment variables for the server's URL.
     */
    serve: async (
      script: string,
      envFor: (url: string) => Record<string, string> = () => ({}),
      args: (port: string) => string[] = () => [],
    ) => {
      const port = `${await freePort()}`
      const url = `http://127.0.0.1:${port}/`
      const server = spawn(process.execPath, [script, ...args(port)], {
        cwd: folder,
        env: { ...env, ...envFor(url), PORT: port, HOST: '127.0.0.1' },
        stdio: 'ignore',
      })
      stops.push(async () => {
        server.kill()
        if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
      })
      await vi.waitFor(() => fetch(url), { timeout: 60_000 })
      return url
    },
    /** Stops the servers. */
    dispose: async () => {
      await Promise.all(stops.map(stop => stop()))
    },
  }
}
