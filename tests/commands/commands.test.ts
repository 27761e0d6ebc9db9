import { afterAll, describe, expect, it } from 'vitest'
import { commandLinesOf, commandsIn, documents, findCommands } from './documentedCommands'
import { assertStarts, closeVitests } from './startCheck'

const started = new Map<string, Promise<void>>()

/** Checks each command line only once, because several documents name the same command. */
function assertStartsOnce(commandLine: string) {
  const start = started.get(commandLine) ?? assertStarts(commandLine)
  started.set(commandLine, start)
  return start
}

afterAll(closeVitests)

const named = [...documents(), 'package.json'].flatMap(file => commandsIn(file).map(command => [command, file]))

describe('a documented command', () => {
  it.each(named)('starts: %s (%s)', async command => {
    for (const commandLine of commandLinesOf(command)) await assertStartsOnce(commandLine)
  })
})

describe('Vitest', () => {
  it.each(['vitest.config.ts', 'vitest.build.config.ts', 'vitest.browser.config.ts'])('starts all projects of %s together', async config => {
    await assertStarts(`vitest run --config ${config}`)
  })
})

describe('findCommands', () => {
  it.each([
    ['Run `npm start` or `npm run build -- --watch`.', ['npm start', 'npm run build -- --watch']],
    ['npm ci && npm test   # every check', ['npm test']],
    ['| `npx vitest run --project "stories*"` | stories |', ['npx vitest run --project "stories*"']],
    ['`node scripts/test.js unit`', ['node scripts/test.js unit']],
    ['<Source code="npm run bench" />', ['npm run bench']],
    ['a code span with a line break: `npm\nrun build`', ['npm run build']],
  ])('finds the commands in %j', (text, commands) => {
    expect(findCommands(text)).toEqual(commands)
  })

  it.each([
    ['a placeholder', '`npm run …`, `npm run <script>`, `npx vitest run --project <name>`'],
    ['a command for the reader’s app', 'npx storybook add vue-clerk   # in your app'],
    ['an installation', '`npm install vue-clerk`, `npm ci`'],
  ])('skips %s', (_, text) => {
    expect(findCommands(text)).toEqual([])
  })
})

describe('the check of a documented command', () => {
  it('fails if package.json has no script with the given name', () => {
    expect(() => commandLinesOf('npm run nothing')).toThrow('package.json has no script "nothing".')
  })

  it('fails if `npm test` has no check with the given name', () => {
    expect(() => commandLinesOf('npm test -- unit nothing')).toThrow('`npm test` has no check "nothing".')
  })

  it.each([
    ['the project', 'vitest run --project unit --project nothing', 'No project matches "nothing".'],
    ['a matching test file', 'vitest run --project unit nothing', 'Found no test file of unit that matches "nothing".'],
    ['the file of the script', 'node scripts/nothing.js', 'Cannot find module'],
    ['the program', 'nothing', 'ENOENT'],
  ])('fails if %s does not exist', async (_, commandLine, message) => {
    await expect(assertStarts(commandLine)).rejects.toThrow(message)
  })

  it('fails for projects that Vitest cannot start together', async () => {
    const clash = assertStarts('vitest run --config tests/commands/clash.config.ts')
    await expect(clash).rejects.toThrow('have different \'maxWorkers\' but same \'sequence.groupOrder\'')
  })
})
