import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const program = 'node_modules/storybook/dist/bin/dispatcher.js'

/** Starts the Storybook that `npm start` serves, on a free port. */
export async function startDevelopmentStorybook() {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const options = ['--ci', '--exact-port', '--quiet', '--no-version-updates', '--disable-telemetry', '--host', '127.0.0.1']
  // Storybook starts more processes. `close` ends the process group, so that all of them end.
  const storybook = spawn(process.execPath, [program, 'dev', '--port', `${port}`, ...options], {
    cwd: root,
    detached: true,
    stdio: 'ignore',
  })
  await vi.waitFor(() => fetch(`${url}index.json`), { timeout: 60_000, interval: 200 })
  return { url, close: () => end(storybook) }
}

async function end(storybook: ChildProcess) {
  if (storybook.exitCode !== null) return
  process.kill(-storybook.pid!, 'SIGTERM')
  await once(storybook, 'exit')
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  await new Promise(closed => probe.close(closed))
  if (typeof address !== 'object' || !address) throw new Error('The operating system gave no port.')
  return address.port
}
