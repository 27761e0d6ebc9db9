import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createReleaseRepository } from './releaseRepository'
import { startStubRegistry, type Upload } from './stubRegistry'

const token = 'token-of-the-test'
const release = { NPM_PACKAGE: '@acme/clerk', GITHUB_REPOSITORY: 'acme/clerk' }

let repository: Awaited<ReturnType<typeof createReleaseRepository>>
let registry: Awaited<ReturnType<typeof startStubRegistry>>

beforeEach(async () => {
  repository = await createReleaseRepository()
  registry = await startStubRegistry(token)
  await repository.setToken(registry.host, token)
})
afterEach(async () => {
  await registry.close()
  await repository.remove()
})

const publish = (variables: Record<string, string> = release, url = registry.url, options: string[] = []) =>
  repository.script([...options, 'scripts/publish.js', '--registry', url], variables)

/** Returns the files of the uploaded tarball as one text. */
const unpack = ({ _attachments }: Upload) => gunzipSync(Buffer.from(Object.values(_attachments)[0]!.data, 'base64')).toString()

/** Returns Node's option that makes a script read another version of Node. */
const withNode = (version: string) =>
  ['--import', `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`]

describe('publishing', () => {
  it('uploads the package with the name, the metadata and the README of the release', async () => {
    const { code, stdout, stderr } = await publish()
    expect({ code, stderr }).toMatchObject({ code: 0 })
    expect(stdout).toContain('@acme/clerk@1.1.0 is published.')
    const [upload] = registry.uploads
    expect(upload).toMatchObject({ 'name': '@acme/clerk', 'dist-tags': { latest: '1.1.0' } })
    expect(upload!.versions['1.1.0']).toMatchObject({
      name: '@acme/clerk',
      repository: { type: 'git', url: 'git+https://github.com/acme/clerk.git' },
      homepage: 'https://github.com/acme/clerk#readme',
      bugs: { url: 'https://github.com/acme/clerk/issues' },
      author: { name: 'acme', url: 'https://github.com/acme' },
    })
    expect(upload!.versions['1.1.0']).not.toHaveProperty('private')
    expect(unpack(upload!)).toContain('npm install @acme/clerk')
    expect(await repository.git('status', '--porcelain')).toBe('')
  })

  it('skips a version that the registry has', async () => {
    await publish()
    const { code, stdout } = await publish()
    expect(code).toBe(0)
    expect(stdout).toBe('@acme/clerk@1.1.0 is already published, so nothing was done. To publish a new version, add a changeset with npx changeset.\n')
    expect(registry.uploads).toHaveLength(1)
  })

  it('restores the files if the registry refuses the package', async () => {
    registry.settings.refusal = 403
    const { code, stderr } = await publish()
    expect(code).toBe(1)
    expect(stderr).toContain('Not published: npm could not publish @acme/clerk@1.1.0. The reason is in the lines above.')
    expect(await repository.git('status', '--porcelain')).toBe('')
  })
})

describe('a refused release', () => {
  /** Returns the refusal, which is the only line of the output. */
  const refusalOf = async (result: ReturnType<typeof publish>) => {
    const { code, stdout, stderr } = await result
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 1, stdout: '', lines: 2 })
    expect(registry.uploads).toEqual([])
    return stderr.trim()
  }

  it.each([
    ['Node is too old', () => publish(release, registry.url, withNode('18.20.0')),
      'Not published: this is Node 18.20.0. Install Node 20.19 or newer, then run the command again.'],
    ['the name is missing', () => publish({}),
      'Not published: NPM_PACKAGE is not set. Set it to a package name that you own on npm.'],
    ['npm refuses the name', () => publish({ ...release, NPM_PACKAGE: 'Clerk' }),
      'Not published: NPM_PACKAGE is "Clerk", which npm refuses. Set it to a name such as @acme/vue-clerk.'],
    ['the repository is unknown', () => publish({ NPM_PACKAGE: '@acme/clerk' }),
      'Not published: the repository is unknown. Set GITHUB_REPOSITORY to OWNER/NAME, or run npm pkg set repository=https://github.com/OWNER/NAME.'],
    ['GitHub gives the job no token', () => publish({ ...release, GITHUB_ACTIONS: 'true' }),
      'Not published: GitHub gave this job no token for npm. Add "id-token: write" to the permissions of the job.'],
  ])('names the way out if %s', async (_, result, message) => {
    expect(await refusalOf(result())).toBe(message)
  })

  it('names npm login if npm has no token', async () => {
    await repository.setToken(registry.host)
    expect(await refusalOf(publish())).toBe(`Not published: npm has no token for ${registry.url}. Run npm login --registry ${registry.url}.`)
  })

  it('names npm login if the registry refuses the token', async () => {
    await repository.setToken(registry.host, 'another-token')
    expect(await refusalOf(publish())).toBe(`Not published: ${registry.url} refuses npm's token. Run npm login --registry ${registry.url}.`)
  })

  it('names the registry if the registry does not respond', async () => {
    const { url, close } = await startStubRegistry(token)
    await close()
    await repository.setToken(new URL(url).host, token)
    expect(await refusalOf(publish(release, url))).toContain(`Not published: ${url} does not respond. Check the network and the setting --registry.`)
  })

  it.each(['scripts/publish.js', 'scripts/releaseDry.js'])('names a file with uncommitted changes (%s)', async script => {
    const file = join(repository.folder, 'notes.md')
    await writeFile(file, '')
    const message = await refusalOf(repository.script([script], release)).finally(() => rm(file))
    expect(message).toMatch(/^(Not published|No dry run): the repository has uncommitted changes \(notes\.md\)\. Commit them, or run git stash --include-untracked\.$/)
  })

  it('needs a newer Node for the dry run', async () => {
    expect(await refusalOf(repository.script([...withNode('20.18.3'), 'scripts/releaseDry.js'])))
      .toBe('No dry run: this is Node 20.18.3. Install Node 20.19 or newer, then run the command again.')
  })
})
