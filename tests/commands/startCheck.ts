import { execFile } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { BaseSequencer, createVitest, parseCLI, type CliOptions, type TestSpecification, type Vitest } from 'vitest/node'

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)

/** Rejects when the program of a command line can't start. A program that can start exits before it does its work. */
export async function assertStarts(commandLine: string): Promise<void> {
  const [program, ...args] = commandLine.split(' ') as [string, ...string[]]
  if (program === 'node') return assertLinks(args[0]!)
  if (program === 'vitest') {
    const { filter, options } = parseCLI(commandLine)
    return assertVitestStarts(filter, options)
  }
  await run(join(root, 'node_modules/.bin', program), [...args, '--help'], { cwd: root })
  if (program === 'stryker') await assertStrykerStarts(args[1]!)
}

/**
 * Rejects when Node can't load a script or one of its static imports. The script doesn't run: Node loads all imports
 * before it evaluates the first import, and the first import here exits.
 */
async function assertLinks(script: string) {
  const imports = `import 'data:text/javascript,process.exit()'\nimport './${script}'`
  await run(process.execPath, ['--input-type=module', '--eval', imports], { cwd: root })
}

async function assertVitestStarts(filter: string[], { config, project = '*', maxWorkers }: CliOptions) {
  const vitest = await idleVitest(config || undefined, maxWorkers)
  const projects = [project].flat().flatMap(pattern => matchingProjects(vitest, pattern))
  const files = await vitest.getRelevantTestSpecifications(filter)
  const chosen = files.filter(file => projects.includes(file.project))
  const empty = projects.filter(project => chosen.every(file => file.project !== project))
  if (filter.length ? chosen.length === 0 : empty.length > 0) {
    throw new Error(`No test file of ${empty.map(({ name }) => name).join(', ')} matches "${filter.join(' ')}".`)
  }
  // To collect the tests, Vitest divides the files among workers, and refuses some combinations of projects.
  const { unhandledErrors } = await vitest.collectTests(chosen)
  if (unhandledErrors.length) throw new AggregateError(unhandledErrors, unhandledErrors.map(String).join('\n'))
}

function matchingProjects(vitest: Vitest, pattern: string) {
  vitest.config.project = [pattern]
  // After Vitest has resolved the browsers, the project "stories" has the name "stories (chromium)".
  const projects = vitest.projects.filter(({ name }) => vitest.matchesProjectFilter(name.replace(/ \(.*\)$/, '')))
  if (projects.length === 0) throw new Error(`No project matches "${pattern}".`)
  return projects
}

/** Starts Vitest as Stryker does: with the Vitest config that Stryker's config names, and with one worker. */
async function assertStrykerStarts(configFile: string) {
  const { default: { vitest } } = await import(pathToFileURL(join(root, configFile)).href) as {
    default: { vitest: { configFile: string } }
  }
  await assertVitestStarts([], { config: vitest.configFile, maxWorkers: 1 })
}

const vitests = new Map<string | undefined, Promise<Vitest>>()

/** Returns the Vitest instance of a config. The instance starts no browser, no global setup and no worker. */
function idleVitest(config?: string, maxWorkers?: CliOptions['maxWorkers']) {
  const vitest = vitests.get(config) ?? createIdleVitest(config, maxWorkers)
  vitests.set(config, vitest)
  return vitest
}

// The default of 64 workers differs from the `maxWorkers` of every project. So the check finds projects that can't
// start together, on a machine with any number of cores.
async function createIdleVitest(config?: string, maxWorkers: CliOptions['maxWorkers'] = 64) {
  const vitest = await createVitest('test', { config, maxWorkers, watch: false, reporters: [{}] })
  vitest.config.sequence.sequencer = CancellingSequencer
  for (const { config } of vitest.projects) {
    config.browser.enabled = false
    config.globalSetup = []
  }
  return vitest
}

export async function closeVitests() {
  await Promise.all([...vitests.values()].map(async vitest => (await vitest).close()))
}

/** Cancels the run before a worker starts. */
class CancellingSequencer extends BaseSequencer {
  override async sort(specifications: TestSpecification[]) {
    void this.ctx.cancelCurrentRun('test-failure')
    return Promise.resolve(specifications)
  }
}
