// Starts child processes, and ends the child processes when this process ends.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

// Each child process gets a process group, so that a signal also reaches the processes that the child has started.
// Windows has no process groups.
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
 * @typedef {object} Place
 * @property {string} [cwd] The folder in which the program runs, by default the project's root.
 * @property {NodeJS.ProcessEnv} [env] The program's environment, by default the environment of this process.
 */

/**
 * Runs a program. Resolves with the exit code.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Place} [place]
 * @returns {Promise<number>}
 */
export async function run(program, args, place) {
  return exitCodeOf(start(program, args, 'inherit', place))
}

/**
 * Runs a program. Resolves with the exit code, the output and the CPU time of the program. The CPU time includes the
 * processes that the program has started. On Windows, the CPU time is undefined.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Place} [place]
 * @returns {Promise<{ code: number, output: string, cpuSeconds: number | undefined }>}
 */
export async function collect(program, args, place) {
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe']
  // The shell's command `times` prints the CPU time of the program and of the processes that the program has started.
  const child = hasProcessGroups
    ? start('sh', ['-c', '"$0" "$@"; code=$?; times >&3; exit $code', program, ...args], stdio, place)
    : start(program, args, stdio, place)
  let output = ''
  let times = ''
  const [, stdout, stderr, third] = /** @type {import('node:stream').Readable[]} */ (child.stdio)
  for (const stream of [stdout, stderr]) stream?.setEncoding('utf8').on('data', text => { output += text })
  third?.setEncoding('utf8').on('data', text => { times += text })
  const closed = once(child, 'close')
  const code = await exitCodeOf(child)
  await closed
  return { code, output, cpuSeconds: hasProcessGroups ? secondsOf(times) : undefined }
}

/**
 * Adds up the times that the shell's command `times` prints, such as `0m1.5s 0m0.25s`.
 *
 * @param {string} times
 */
function secondsOf(times) {
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0)
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @param {Place} [place]
 */
function start(program, args, stdio, { cwd = root, env = process.env } = {}) {
  return spawn(program, args, {
    cwd,
    stdio,
    detached: hasProcessGroups,
    shell: program === 'npm' && !hasProcessGroups,
    // Disables Storybook's telemetry.
    env: { ...env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  })
}

/** @param {import('node:child_process').ChildProcess} child */
async function exitCodeOf(child) {
  if (child.pid !== undefined) running.add(child.pid)
  const [code] = await once(child, 'exit')
  if (child.pid !== undefined) running.delete(child.pid)
  if (stoppedBy) exitAfter(stoppedBy)
  return /** @type {number} */ (code ?? 1)
}
