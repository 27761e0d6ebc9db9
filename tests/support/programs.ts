import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import process from 'node:process'

export interface Program {
  child: ChildProcess
  /** Ends the program and waits for its end. */
  stop: () => Promise<void>
}

/** Starts a program, which ends with this process at the latest. */
export function startProgram(path: string, args: string[], options: SpawnOptions): Program {
  const child = spawn(path, args, options)
  const kill = () => { child.kill('SIGKILL') }
  process.once('exit', kill)
  const ended = once(child, 'exit').then(() => { process.off('exit', kill) })
  return {
    child,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill()
      const timer = setTimeout(kill, 5000)
      await ended
      clearTimeout(timer)
    },
  }
}

/**
 * Resolves with the first match of `pattern` in one output stream of a program.
 *
 * @param stream the index in the option `stdio`: 1 for the standard output, 2 for the error output
 * @throws the program's output, if the program ends before the match
 */
export async function waitForOutput({ child }: Program, stream: number, pattern: RegExp): Promise<string> {
  const readable = child.stdio[stream] as NodeJS.ReadableStream
  return new Promise((resolve, reject) => {
    let output = ''
    readable.setEncoding('utf8')
    // The listener stays, because a program blocks if its output isn't read.
    readable.on('data', (text: string) => {
      output += text
      const match = pattern.exec(output)
      if (match) resolve(match[1]!)
    })
    child.once('exit', () => { reject(new Error(`${child.spawnfile} ended before it was ready: ${output}`)) })
    child.once('error', reject)
  })
}

/** Returns a port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
