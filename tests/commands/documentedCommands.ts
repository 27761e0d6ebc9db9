import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checks } from '../../scripts/lib/checks.js'

const root = join(import.meta.dirname, '../..')

const packageScripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}).scripts

// Matches a script of package.json, a program that npx runs, or a script that Node runs, with its arguments.
// A command that "in the app" or "in your app" follows on its line is not matched, because readers run it elsewhere.
const command = /\b(?:npm\s+(?:run\s+[\w:-]+|start|test)|npx\s+[\w@/.-]+|node\s+[\w/.-]+\.js)\b(?: (?:"[^"\n]*"|[^"'`\n#&|])*)?(?!.*\bin (?:the|your) app\b)/g

const placeholder = /[<>[\]…]|\.{3}/

/** Returns the commands of npm, npx and Node in a text, each once, without those that contain a placeholder. */
export function findCommands(text: string): string[] {
  const found = [...text.matchAll(command)].map(([match]) => match.trim().replace(/\s+/g, ' '))
  return [...new Set(found)].filter(match => !placeholder.test(match))
}

/** Returns the pages for people and the workflows of CI. The changelog names the commands of older versions. */
export function documents(): string[] {
  const pages = readdirSync(root).filter(name => name.endsWith('.md') && name !== 'CHANGELOG.md')
  const nested = ['.github', 'docs', 'stories', 'tests'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)))
  return [...pages, '.changeset/README.md', ...nested.filter(isPage)]
}

/** Returns the commands that a document names. package.json names one for each of its scripts. */
export function commandsIn(file: string): string[] {
  if (file === 'package.json') return Object.keys(packageScripts).map(name => `npm run ${name}`)
  return findCommands(readFileSync(join(root, file), 'utf8'))
}

/**
 * Returns the command lines that npm runs for a command, in order.
 *
 * @throws When package.json has no such script, or `npm test` no such check.
 */
export function commandLinesOf(command: string): string[] {
  const [, script, args] = /^npm (?:run )?(\S+)(?: --)?(.*)$/.exec(command) ?? []
  if (script === undefined) return [command.replace(/^npx /, '')]
  const own = packageScripts[script]
  if (own === undefined) throw new Error(`package.json has no script "${script}".`)
  const lines = [packageScripts[`pre${script}`], own + args, packageScripts[`post${script}`]]
  if (script === 'test') lines.push(...checkLinesOf(args ?? ''))
  return lines.filter(line => line !== undefined).flatMap(line => line.startsWith('npm ') ? commandLinesOf(line) : [line])
}

/** Returns the command lines of the checks that `npm test -- <names>` runs: all without a name. */
function checkLinesOf(names: string) {
  const chosen = names.trim() ? names.trim().split(' ') : Object.keys(checks)
  return chosen.map(name => {
    const line = checks[name]
    if (line === undefined) throw new Error(`\`npm test\` has no check "${name}".`)
    return line
  })
}

function isPage(file: string) {
  return /\.(mdx?|yml)$/.test(file) && !file.includes('node_modules')
}
