// Starts child processes, and ends them when this process ends.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

// Each child process gets a process group, so that a signal also reaches the processes that the child starts. Windows
// has no process groups.
const hasProcessGroups = process.platform !== 'win32'

/** @type {Set<number>} */
const running = new Set()

/** @type {NodeJS.Signals | undefined} */
let stoppedBy

/** @param {NodeJS.Signals} signal */
function signalRunning(signal) {
  for (const pid of running) {
    try {
      process.kill(hasProcessGroups ? -pid : pid, signal)
    } catch {
      // The child has already ended.
    }
  }
}

/** @param {NodeJS.Signals} signal */
function exitAfter(signal) {
  process.exit(128 + constants.signals[signal])
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    signalRunning(stoppedBy ? 'SIGKILL' : signal)
    stoppedBy ??= signal
    if (running.size === 0) exitAfter(signal)
  })
}
process.on('exit', () => signalRunning('SIGKILL'))

/**
 * Runs a program in the project's root and resolves with its exit code.
 *
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function run(program, args) {
  const child = spawn(program, args, {
    cwd: root,
    stdio: 'inherit',
    detached: hasProcessGroups,
    shell: program === 'npm' && !hasProcessGroups,
    // Disables Storybook's telemetry, even if the caller's environment sets this variable to an empty text.
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  })
  if (child.pid !== undefined) running.add(child.pid)
  const [code] = await once(child, 'exit')
  if (child.pid !== undefined) running.delete(child.pid)
  if (stoppedBy) exitAfter(stoppedBy)
  return code ?? 1
}
