import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sectionOf } from '../../../scripts/ci/changelog.js'
import { apiDiff, formatReport } from '../../../scripts/ci/reportText.js'
import { root, textOf } from '../files'

let folder: string
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'report-')) })
afterAll(async () => rm(folder, { recursive: true }))

/** Creates a checkout that contains only the page about the public API. */
async function checkout(name: string, api: string) {
  await mkdir(join(folder, name, 'tests/package'), { recursive: true })
  await writeFile(join(folder, name, 'tests/package/api.md'), api)
  return join(folder, name)
}

describe('the report about a pull request', () => {
  it('shows the changed lines of the public API', async () => {
    const diff = await apiDiff(await checkout('one', '```ts\nA\nB\n```\n'), await checkout('two', '```ts\nA\nC\n```\n'))
    expect(formatReport(diff, {}, {})).toContain('````diff\n@@ -1,4 +1,4 @@\n ```ts\n A\n-B\n+C\n ```\n````')
  })

  it('says that the public API is the same', async () => {
    const same = await checkout('same', 'A\n')
    expect(formatReport(await apiDiff(same, same), {}, {})).toContain('No change of `tests/package/api.md`.')
  })

  it('fits into a comment', async () => {
    const lines = Array.from({ length: 9_000 }, (_, index) => `line ${index}`).join('\n')
    const report = formatReport(await apiDiff(await checkout('empty', ''), await checkout('long', lines)), {}, {})
    expect(report.length).toBeLessThan(65_536)
    expect(report).toContain('is longer than this comment may be')
  })

  it('shows the bytes before and after, and the changes', () => {
    const report = formatReport('', { same: 5, more: 1000, less: 7, added: undefined }, { same: 5, more: 2500, less: 4, added: 3 })
    expect(report.split('\n').filter(line => /^\| \w/.test(line))).toEqual([
      '| same | 5 | 5 | 0 |', '| more | 1,000 | 2,500 | **+1,500** |', '| less | 7 | 4 | **−3** |', '| added | – | 3 | – |',
    ])
  })

  it('rejects if a checkout has no page about the public API', async () => {
    await expect(apiDiff(folder, root)).rejects.toThrow('The public APIs could not be compared')
  })

  it.each([
    ['without a folder', [], /^Pass the folder of a checkout to compare with: node scripts\/ci\/report\.js <folder>$/],
    ['for a folder without a package', [tmpdir()], /^\S+ has no package\.json\. Run npm ci --ignore-scripts and npm run build in this folder first\.$/],
  ])('fails with one line %s', async (_, args, message) => {
    const script = join(root, 'scripts/ci/report.js')
    const { code, output } = await new Promise<{ code: unknown, output: string }>(resolve => {
      execFile(process.execPath, [script, ...args], (error, stdout, stderr) => {
        resolve({ code: error?.code, output: stdout + stderr })
      })
    })
    expect(code).toBe(1)
    expect(output.trim()).toMatch(message)
  })
})

describe('the notes of a release', () => {
  it('are the section of the version', () => {
    const changelog = '# vue-clerk\n\n## 1.1.0\n\n### Minor Changes\n\n- B\n\n## 1.0.0\n\nA\n'
    expect(sectionOf(changelog, '1.1.0')).toBe('### Minor Changes\n\n- B')
    expect(sectionOf(changelog, '1.0.0')).toBe('A')
    expect(sectionOf(changelog, '1.0')).toBeUndefined()
  })

  it('exist for the version in package.json', () => {
    const { version } = JSON.parse(textOf('package.json')) as { version: string }
    expect(sectionOf(textOf('CHANGELOG.md'), version)).not.toHaveLength(0)
  })
})
