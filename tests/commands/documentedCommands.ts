import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checks } from '../../scripts/lib/checks.js'

const root = join(import.meta.dirname, '../..')

const packageScripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}).scripts

// Matches npm with a script, npx with a program, or Node with a script file, each with the arguments. Doesn't match
// a command if "in the app" or "in your app" follows on its line, because readers run that command in their app.
const command = /\b(?:npm\s+(?:run\s+[\w:-]+|start|test)|npx\s+[\w@/.-]+|node\s+[\w/.-]+\.js)\b(?: (?:"[^"\n]*"|[^"'`\n#&|])*)?(?!.*\bin (?:the|your) app\b)/g

const placeholder = /[<>[\]…]|\.{3}/

/** Returns the commands of npm, npx and Node in a text, without duplicates. Skips commands with a placeholder. */
export function findCommands(text: string): string[] {
  const found = [...text.matchAll(command)].map(([match]) => match.trim().replace(/\s+/g, ' '))
  return [...new Set(found)].filter(match => !placeholder.test(match))
}

/** Returns the Markdown pages and the workflows of CI. Skips the changelog, because it names old commands. */
export function documents(): string[] {
  const pages = readdirSync(root).filter(name => name.endsWith('.md') && name !== 'CHANGELOG.md')
  const nested = ['.github', 'docs', 'stories', 'tests'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)))
  return [...pages, '.changeset/README.md', ...nested.filter(isPage)]
}

/** Returns the commands that a file names. For package.json, returns `npm run` with each of its scripts. */
export function commandsIn(file: string): string[] {
  if (file === 'package.json') return Object.keys(packageScripts).map(name => `npm run ${name}`)
  return findCommands(readFileSync(join(root, file), 'utf8'))
}

/**
 * Returns the command lines that npm runs for a command, in order.
 *
 * @throws When package.json has no such script, or when `npm test` has no such check.
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

/** Returns the command lines of the checks that `npm test -- <names>` runs. Without names, all checks run. */
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
