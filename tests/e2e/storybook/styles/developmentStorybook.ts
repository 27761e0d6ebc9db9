import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'
import { freePort, startProgram } from '../../../support/programs'
import { readEntries } from '../../../support/readEntries'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const script = 'node_modules/storybook/dist/bin/dispatcher.js'

/** Starts the Storybook that `npm start` serves, on a free port. */
export async function startDevelopmentStorybook() {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const options = ['--ci', '--exact-port', '--quiet', '--no-version-updates', '--disable-telemetry', '--host', '127.0.0.1']
  const { stop } = startProgram(process.execPath, [script, 'dev', '--port', `${port}`, ...options], { cwd: root, stdio: 'ignore' })
  await vi.waitFor(() => readEntries(url), { timeout: 60_000, interval: 200 })
  return { url, close: stop }
}
