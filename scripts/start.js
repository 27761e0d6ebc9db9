// Starts Storybook on port 6006, or prints why the port can't be used.
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'
import { run } from './lib/children.js'

const port = 6006

const probe = createServer().listen(port)
try {
  await once(probe, 'listening')
} catch (error) {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error)
  const reason = code === 'EADDRINUSE' ? 'is in use. Stop the program that uses the port' : `can't be opened (${code}). Make the port available`
  console.error(`Storybook needs port ${port}, which ${reason}, then try again.`)
  process.exit(1)
}
await new Promise(closed => probe.close(closed))

process.exitCode = await run(process.execPath, [
  'node_modules/storybook/dist/bin/dispatcher.js', 'dev',
  '-p', `${port}`, '--ci', '--exact-port', '--no-version-updates', '--disable-telemetry',
  ...process.argv.slice(2),
])
