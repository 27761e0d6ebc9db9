import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumLaunchOptions } from '../../scripts/lib/chromium.js'
import { installConsumer } from './install'
import { environmentOf, nodeVersions } from './nodeVersions'

interface Runner {
  name: string
  /** The app with the tests, in `apps/`. */
  app: string
  /** The folder in `apps/` with the other versions of the app's packages. */
  versions?: string
  /** The lowest major version of Node in which the runner works. */
  node: number
  passed: RegExp
}

const runners: Runner[] = [
  { name: 'Jest 30 with jsdom', app: 'jest', node: 20, passed: /Tests:\s+3 passed, 3 total/ },
  { name: 'Vitest 4 with jsdom, with happy-dom and in a browser', app: 'vitest', node: 20, passed: /Tests\s+9 passed/ },
  { name: 'Vitest 5 with jsdom, with happy-dom and in a browser', app: 'vitest', versions: 'vitest-5', node: 22, passed: /Tests\s+9 passed/ },
  { name: 'MSW 2 in Node and in a browser', app: 'msw', versions: 'msw-2', node: 20, passed: /Tests\s+5 passed/ },
  { name: 'MSW 3 in Node and in a browser', app: 'msw', node: 22, passed: /Tests\s+5 passed/ },
]

describe.each(runners)('$name', ({ app: base, versions = base, node, passed }) => {
  let app: Awaited<ReturnType<typeof installConsumer>>

  beforeAll(async () => { app = await installConsumer(versions, base) })

  it.each(nodeVersions.filter(version => version >= node))('passes the tests of an app in Node %i', async version => {
    const environment = await environmentOf(version)
    expect(await app.script('version', environment)).toMatch(new RegExp(`^v${version}\\.`))
    const output = await app.script('test', { ...environment, LAUNCH_OPTIONS: JSON.stringify(await chromiumLaunchOptions()) })
    expect(output).toMatch(passed)
    // Jest prints the method of each call, such as `console.warn`. Node prints a warning about its own features.
    expect(output.replace(/^\(node:\d+\) ExperimentalWarning.*/gm, '')).not.toMatch(/console\.|warning:|\berror/i)
  })
})
