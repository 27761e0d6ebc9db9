import { execFile, execFileSync } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const works = (program: string) => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Whether this machine has the programs that the workflows' scripts need. GitHub's runners have both. */
export const canRunScripts = works('bash') && works('jq')

/**
 * A stub of GitHub's command line program. Writes its arguments to `calls`. Prints the response that `gh.json` has for
 * these arguments, filtered as the argument `--jq` requires. Without a response, the stub prints nothing.
 */
const gh = `#!/usr/bin/env bash
echo "$*" >> "$SHELL_FOLDER/calls"
filter=.
previous=
for argument in "$@"; do
  if [ "$previous" = --jq ]; then filter=$argument; fi
  previous=$argument
done
response=$(jq --compact-output --arg key "$1 $2" '.[$key] // empty' "$SHELL_FOLDER/gh.json")
if [ "$response" = '"fails"' ]; then exit 1; fi
if [ -n "$response" ]; then jq --raw-output "$filter" <<< "$response"; fi
`

export interface ScriptRun {
  code: unknown
  output: string
  /** The arguments of each call of `gh`, in order. */
  calls: string[]
}

/** A folder for a script, in which the program \`gh\` is a stub. */
export async function shellFolder(responses: Record<string, unknown> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'shell-'))
  await writeFile(join(folder, 'gh'), gh)
  await chmod(join(folder, 'gh'), 0o755)
  await writeFile(join(folder, 'gh.json'), JSON.stringify(responses))
  await writeFile(join(folder, 'calls'), '')
  return {
    folder,
    /** Runs a script as GitHub does. With an error, the script stops. */
    run: async (script: string, env: Record<string, string> = {}, cwd = folder): Promise<ScriptRun> => {
      const { code, output } = await bash(script, cwd, { ...env, SHELL_FOLDER: folder, PATH: `${folder}:${process.env.PATH}` })
      const calls = (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n').filter(Boolean)
      return { code, output, calls }
    },
    remove: async () => rm(folder, { recursive: true }),
  }
}

const bash = async (script: string, cwd: string, env: Record<string, string>) =>
  new Promise<{ code: unknown, output: string }>(resolve => {
    execFile('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, output: stdout + stderr })
    })
  })
