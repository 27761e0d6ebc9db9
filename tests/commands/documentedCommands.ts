import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checks } from '../../scripts/lib/checks.js'

const root = join(import.meta.dirname, '../..')

const packageScripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}).scripts

// Matches a command of npm, npx or Node, and the arguments of the command. If "in the app" or "in your app" follows on
// the line, the pattern doesn't match, because that command runs in another repository.
const command = /\b(?:npm\s+(?:run\s+[\w:-]+|start|test)|npx\s+[\w@/.-]+|node\s+[\w/.-]+\.js)\b(?: (?:"[^"\n]*"|[^"'`\n#&|])*)?(?!.*\bin (?:the|your) app\b)/g

const placeholder = /[<>[\]…]|\.{3}/

/**
 * Returns the commands of npm, npx and Node in a text, without duplicates. Skips commands with a placeholder, such as
 * `<name>`.
 */
export function findCommands(text: string): string[] {
  const found = [...text.matchAll(command)].map(([match]) => match.trim().replace(/\s+/g, ' '))
  return [...new Set(found)].filter(match => !placeholder.test(match))
}

/** Returns the Markdown pages and the workflows of CI, without the changelog, which contains old commands. */
export function documents(): string[] {
  const pages = readdirSync(root).filter(name => name.endsWith('.md') && name !== 'CHANGELOG.md')
  const nested = ['.github', 'docs', 'stories', 'tests'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)))
  return [...pages, '.changeset/README.md', ...nested.filter(isPage)]
}

/** Returns the commands in a file. For package.json, returns `npm run <name>` for each script. */
export function commandsIn(file: string): string[] {
  if (file === 'package.json') return Object.keys(packageScripts).map(name => `npm run ${name}`)
  return findCommands(readFileSync(join(root, file), 'utf8'))
}

/**
 * Returns the command lines that a command of npm or npx runs, in order.
 *
 * @throws When the script isn't in package.json, or when `npm test` has no check with that name.
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
