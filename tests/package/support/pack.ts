import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { npm } from '../../../scripts/lib/npm.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The file that `npm publish` would upload. */
    tarball: string
    /**
     * A folder in which the package of `tarball` is installed. All other imports resolve to this project's packages.
     */
    consumer: string
  }
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const run = promisify(execFile)

/** Builds the package as `npm publish` would, and installs the package in a folder for the tests. */
export default async function pack(project: TestProject) {
  const cache = join(root, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const consumer = await mkdtemp(join(cache, 'consumer-'))
  try {
    const [program, ...args] = npm
    const { stdout } = await run(program, [...args, 'pack', '--silent', '--pack-destination', consumer], { cwd: root })
    const tarball = join(consumer, stdout.trim().split('\n').at(-1)!)
    const installed = join(consumer, 'node_modules/vue-clerk')
    await mkdir(installed, { recursive: true })
    await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed])
    // Without a package.json in this folder, the name `vue-clerk` would resolve to this project.
    await writeFile(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n')
    project.provide('tarball', tarball)
    project.provide('consumer', consumer)
  } catch (error) {
    await rm(consumer, { recursive: true })
    throw error
  }
  return () => rm(consumer, { recursive: true })
}
