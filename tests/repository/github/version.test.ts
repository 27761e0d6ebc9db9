import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { root, textOf } from '../files'

const run = promisify(execFile)

it('the next version is in package.json, in the lockfile and in the notes of the release', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'version-'))
  try {
    for (const file of ['package.json', 'package-lock.json', 'CHANGELOG.md', '.changeset', 'scripts']) {
      await cp(join(root, file), join(copy, file), { recursive: true, filter: path => !path.includes('node_modules') })
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
    const changesets = async () => (await readdir(join(copy, '.changeset'))).filter(name => name.endsWith('.md') && name !== 'README.md')
    const version = async (file: string) => (JSON.parse(await readFile(join(copy, file), 'utf8')) as { version: string }).version
    const before = await version('package.json')
    // After a release, the repository has no changesets.
    const { name } = JSON.parse(textOf('package.json')) as { name: string }
    await writeFile(join(copy, '.changeset/one.md'), `---\n"${name}": patch\n---\n\nThe text of a changeset.\n`)

    await run(process.execPath, [join(copy, 'scripts/ci/version.js')])
    const after = await version('package.json')
    expect(after).not.toBe(before)
    expect(await version('package-lock.json')).toBe(after)
    expect(JSON.parse(await readFile(join(copy, 'package-lock.json'), 'utf8'))).toMatchObject({ packages: { '': { version: after } } })
    expect(await changesets()).toEqual([])
    const { stdout } = await run(process.execPath, [join(copy, 'scripts/ci/releaseNotes.js')])
    expect(stdout).toContain('The text of a changeset.')
  } finally {
    await rm(copy, { recursive: true })
  }
})
