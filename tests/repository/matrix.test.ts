import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { axes } from '../../scripts/lib/matrix/axes.js'
import { formatTable, lineOf, mergeLines, readTable, summaryOf, type Line } from '../../scripts/lib/matrix/table.js'
import { compareVersions } from '../../scripts/lib/matrix/rows/versions.js'
import { root, textOf } from './files'

const lines = readTable(textOf('docs/support.md'))
const titles = Object.values(axes).map(({ title }) => title)

describe('docs/support.md', () => {
  it('lists only packages of the matrix, and no failure', () => {
    expect(lines.filter(({ title, result }) => !titles.includes(title) || result === 'failed')).toEqual([])
  })

  it('is the source of the table in the README', () => {
    expect(textOf('README.md')).toContain(summaryOf(lines))
  })
})

/** The title in docs/support.md for each peer dependency whose oldest version the matrix tests. */
const peers: Record<string, string> = {
  '@clerk/clerk-js': 'clerk-js',
  '@playwright/test': '@playwright/test',
  '@storybook/vue3-vite': 'Storybook',
  'msw': 'msw',
  'storybook': 'Storybook',
  'vue': 'Vue',
}

const { dependencies, engines, peerDependencies } = JSON.parse(textOf('package.json')) as {
  dependencies: Record<string, string>
  engines: { node: string }
  peerDependencies: Record<string, string>
}
const hasPassed = (title: string, version: string) =>
  lines.some(line => line.title === title && line.version === version && line.result === 'passed')

describe('package.json', () => {
  const ranges = [
    ...Object.entries(peers).map(([name, title]) => [name, title, peerDependencies[name]!] as const),
    ['@clerk/shared', '@clerk/shared', dependencies['@clerk/shared']!] as const,
  ]

  it.each(ranges)('allows %s from the oldest tested version of %s on: %s', (_, title, range) => {
    for (const part of range.split(' || ')) {
      expect(part).toMatch(/^\^\d+\.\d+\.\d+/)
      expect(hasPassed(title, part.slice(1)), part).toBe(true)
    }
  })

  it('allows Node from the oldest tested version on', () => {
    expect(hasPassed('Node', `${engines.node.replace('>=', '')}.0`)).toBe(true)
  })
})

describe('the table', () => {
  const check = (failed: number) => ({ name: 'unit', passed: 4, failed, failures: [] })
  const line = (title: string, version: string, failed = 0): Line => lineOf(title, { version, node: '20.19.0', checks: [check(failed)] })

  it('counts the passed tests, and names the reason for a skipped version', () => {
    expect(line('Vue', '3.5.0')).toMatchObject({ result: 'passed', checks: 'unit 4' })
    expect(line('Vue', '3.5.0', 2)).toMatchObject({ result: 'failed', checks: 'unit 4 of 6' })
    const skipped = lineOf('Node', { version: '99', node: '–', checks: [], skipped: 'npm has no version 99 of node' })
    expect(skipped).toMatchObject({ result: 'skipped', checks: 'npm has no version 99 of node' })
  })

  it('is the same after reading', () => {
    const table = [line('Vue', '3.5.0'), line('Node', '20.19.0', 1)]
    expect(readTable(`Text\n\n${formatTable(table)}\n`)).toEqual(table)
  })

  it('keeps the rows that did not run, and sorts the rows', () => {
    const before = [line('Node', '24.0.0', 1), line('Vue', '3.5.0')]
    const merged = mergeLines(before, [line('Vue', '3.6.0'), line('Node', '24.0.0'), line('Node', '20.19.0')], ['Node', 'Vue'])
    expect(merged.map(({ title, version, result }) => `${title} ${version} ${result}`))
      .toEqual(['Node 20.19.0 passed', 'Node 24.0.0 passed', 'Vue 3.5.0 passed', 'Vue 3.6.0 passed'])
  })

  it('names the oldest and the newest version that passed, and each release candidate', () => {
    const all = [line('Vue', '3.4.0', 1), line('Vue', '3.5.0'), line('Vue', '3.5.9'), line('Vue', '3.6.0-rc.1'), line('Nuxt', '4.0.0')]
    expect(summaryOf(all, ['Vue', 'Nuxt']).split('\n').at(-1)).toBe('| 3.5.0 – 3.5.9, 3.6.0-rc.1 | 4.0.0 |')
  })
})

it('sorts a release candidate before its release, and 3.10 after 3.9', () => {
  expect(['3.10.0', '3.6.0', '3.6.0-rc.10', '3.9.0', '3.6.0-rc.9'].sort(compareVersions))
    .toEqual(['3.6.0-rc.9', '3.6.0-rc.10', '3.6.0', '3.9.0', '3.10.0'])
})

it('names the rows of the matrix if an argument names no row', async () => {
  const run = promisify(execFile)(process.execPath, ['scripts/matrix.js', 'vuu'], { cwd: root })
  await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('There is no row "vuu". The rows are: node, vue,') as string })
})
