import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { canRunScripts, shellFolder } from './fakeShell'
import { scriptOf, workflows } from './workflows'

const opened: Awaited<ReturnType<typeof shellFolder>>[] = []

async function open(responses?: Record<string, unknown>) {
  const shell = await shellFolder(responses)
  opened.push(shell)
  return shell
}

afterEach(async () => {
  for (const shell of opened.splice(0)) await shell.remove()
})

const checks = workflows.find(({ file }) => file === 'checks.yml')!

it('the job "All checks" waits for every other job', () => {
  expect(checks.jobs.summary).toMatchObject({ name: 'All checks', if: 'always()' })
  expect(checks.jobs.summary!.needs).toEqual(Object.keys(checks.jobs).filter(name => name !== 'summary'))
})

describe.skipIf(!canRunScripts)('a script', () => {
  it.each([
    [['success', 'success'], 0],
    [['success', 'failure'], 1],
    [['cancelled', 'success'], 1],
    [['success', 'skipped'], 1],
  ])('of checks.yml exits for the results %j with the code %i', async (list, code) => {
    const results = list.join(' ')
    const shell = await open()
    const run = await shell.run(scriptOf('checks.yml', 'Fail unless every job has succeeded'), { RESULTS: results })
    expect(run.code).toBe(code)
    if (code) expect(run.output.trim()).toBe(`::error::The results of the jobs are: ${results}. Open the job that did not succeed.`)
  })

  const comment = scriptOf('report.yml', 'Write the comment, or update the comment of the previous run')
  const commentEnv = { GH_REPO: 'owner/repo', NUMBER: '7' }
  const own = { id: 2, user: { login: 'github-actions[bot]' }, body: '<!-- report -->\n…' }

  it('of report.yml writes a comment', async () => {
    const others = [{ ...own, body: 'another comment' }, { ...own, user: { login: 'someone' } }]
    const { code, calls } = await (await open({ 'api --paginate': others })).run(comment, commentEnv)
    expect(code).toBe(0)
    expect(calls.at(-1)).toBe('api --method POST repos/owner/repo/issues/7/comments --field body=@report.md --silent')
  })

  it('of report.yml updates its comment', async () => {
    const { calls } = await (await open({ 'api --paginate': [own] })).run(comment, commentEnv)
    expect(calls.at(-1)).toBe('api --method PATCH repos/owner/repo/issues/comments/2 --field body=@report.md --silent')
  })

  it('of report.yml fails if the comments can’t be read', async () => {
    const { code, calls } = await (await open({ 'api --paginate': 'fails' })).run(comment, commentEnv)
    expect([code, calls.length]).toEqual([1, 1])
  })

  const download = scriptOf('storybook.yml', 'Download the Storybooks of the open pull requests')

  async function previews(artifacts: unknown[]) {
    const shell = await open({
      'pr list': [{ number: 7, headRefOid: 'abc', isCrossRepository: false }, { number: 8, headRefOid: 'def', isCrossRepository: true }],
      'api repos/owner/repo/actions/artifacts?name=storybook-7': { artifacts },
    })
    const { code, calls } = await shell.run(download, { GH_REPO: 'owner/repo', GITHUB_STEP_SUMMARY: join(shell.folder, 'summary') })
    expect(code).toBe(0)
    expect(calls.filter(call => call.includes('storybook-8'))).toEqual([])
    return calls.filter(call => call.startsWith('run download'))
  }

  const artifact = { expired: false, workflow_run: { id: 5, head_sha: 'abc', repository_id: 1, head_repository_id: 1 } }

  it('of storybook.yml downloads the Storybook of a pull request', async () => {
    expect(await previews([artifact])).toEqual(['run download 5 --name storybook-7 --dir site/pr-7'])
  })

  it.each([
    ['from an older commit', { ...artifact, workflow_run: { ...artifact.workflow_run, head_sha: 'old' } }],
    ['from a fork', { ...artifact, workflow_run: { ...artifact.workflow_run, head_repository_id: 2 } }],
    ['that has expired', { ...artifact, expired: true }],
  ])('of storybook.yml skips an artifact %s', async (_, unwanted) => {
    expect(await previews([unwanted])).toEqual([])
    expect(await previews([unwanted, artifact])).toHaveLength(1)
  })

  const tag = scriptOf('release.yml', 'Create the tag and the GitHub release')

  async function createRelease(responses: Record<string, unknown>) {
    const shell = await open(responses)
    await mkdir(join(shell.folder, 'scripts/ci'), { recursive: true })
    await writeFile(join(shell.folder, 'package.json'), '{ "type": "module", "version": "1.2.3" }')
    await writeFile(join(shell.folder, 'scripts/ci/releaseNotes.js'), 'console.log("notes")')
    return shell.run(tag, { GITHUB_SHA: 'abc' })
  }

  it('of release.yml creates a tag', async () => {
    const { code, calls } = await createRelease({ 'release view': 'fails' })
    expect(code).toBe(0)
    expect(calls.at(-1)).toBe('release create v1.2.3 --target abc --title v1.2.3 --notes-file notes.md')
  })

  it('of release.yml skips a tag that exists', async () => {
    const { code, calls } = await createRelease({ 'release view': {} })
    expect([code, calls]).toEqual([0, ['release view v1.2.3']])
  })

  const approve = scriptOf('update-pictures.yml', 'Commit the new pictures, and start the checks of the new commit')

  /** Runs the script in a clone. The clone's remote has the branch `change`, with one picture. */
  async function approvePictures(picture: string, pushedSince = false) {
    const shell = await open()
    const git = (cwd: string, ...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const [remote, clone] = [join(shell.folder, 'remote'), join(shell.folder, 'clone')]
    git(shell.folder, 'init', '--quiet', '--initial-branch=change', remote)
    git(remote, 'config', 'receive.denyCurrentBranch', 'ignore')
    const file = 'tests/visual/baselines/story.png'
    await mkdir(join(remote, 'tests/visual/baselines'), { recursive: true })
    await writeFile(join(remote, file), 'old')
    git(remote, 'add', '.')
    git(remote, 'commit', '--quiet', '-m', 'First')
    git(shell.folder, 'clone', '--quiet', remote, clone)
    git(clone, 'checkout', '--quiet', '--detach')
    if (pushedSince) git(remote, 'commit', '--quiet', '--allow-empty', '-m', 'Second')
    await writeFile(join(clone, file), picture)
    const run = await shell.run(approve, { BRANCH: 'change' }, clone)
    return { ...run, subjects: git(remote, 'log', '--format=%s').trim().split('\n'), approved: git(remote, 'show', `HEAD:${file}`) }
  }

  it('of update-pictures.yml pushes a commit and starts the checks', async () => {
    const { code, calls, subjects, approved } = await approvePictures('new')
    expect([code, approved]).toEqual([0, 'new'])
    expect(subjects).toEqual(['Approve the pictures that CI took', 'First'])
    expect(calls).toEqual(['auth setup-git', 'workflow run checks.yml --ref change'])
  })

  it('of update-pictures.yml pushes nothing if all pictures are the same', async () => {
    const { code, calls, subjects } = await approvePictures('old')
    expect([code, calls, subjects]).toEqual([0, [], ['First']])
  })

  it('of update-pictures.yml fails if the branch has newer commits', async () => {
    const { code, output, calls, subjects } = await approvePictures('new', true)
    expect([code, calls, subjects]).toEqual([1, ['auth setup-git'], ['Second', 'First']])
    expect(output).toContain('::error::The push failed. If the branch has newer commits, add the label again.')
  })
})
