import { execFile } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { BaseSequencer, createVitest, parseCLI, type CliOptions, type TestSpecification, type Vitest } from 'vitest/node'

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)

/** Starts the program of a command line, and rejects if the program can't start. The program doesn't do any work. */
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
 * Rejects when Node can't load a script or a static import of the script. The script doesn't run, because an import
 * before the script exits the process. Node loads all imports before it runs the first import.
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
    const matching = filter.length ? ` that matches "${filter.join(' ')}"` : ''
    throw new Error(`Found no test file of ${empty.map(({ name }) => name).join(', ')}${matching}.`)
  }
  // Collecting the tests assigns the test files to workers. Vitest then reports projects that can't run together.
  const { unhandledErrors } = await vitest.collectTests(chosen)
  if (unhandledErrors.length) throw new AggregateError(unhandledErrors, unhandledErrors.map(String).join('\n'))
}

function matchingProjects(vitest: Vitest, pattern: string) {
  vitest.config.project = [pattern]
  // Removes the browser that Vitest adds to a project's name, as in "stories (chromium)".
  const projects = vitest.projects.filter(({ name }) => vitest.matchesProjectFilter(name.replace(/ \(.*\)$/, '')))
  if (projects.length === 0) throw new Error(`No project matches "${pattern}".`)
  return projects
}

/** Starts Vitest as Stryker does. Stryker uses one worker and the Vitest config that Stryker's config names. */
async function assertStrykerStarts(configFile: string) {
  const { default: { vitest } } = await import(pathToFileURL(join(root, configFile)).href) as {
    default: { vitest: { configFile: string } }
  }
  await assertVitestStarts([], { config: vitest.configFile, maxWorkers: 1 })
}

const vitests = new Map<string | undefined, Promise<Vitest>>()

/** Returns the Vitest instance of a config. The instance starts no browser and no worker, and runs no global setup. */
function idleVitest(config?: string, maxWorkers?: CliOptions['maxWorkers']) {
  const vitest = vitests.get(config) ?? createIdleVitest(config, maxWorkers)
  vitests.set(config, vitest)
  return vitest
}

// A project without `maxWorkers` uses this default. Vitest can't start projects with different `maxWorkers` together.
// No project sets 64 workers, so the default never hides a difference between two projects.
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
