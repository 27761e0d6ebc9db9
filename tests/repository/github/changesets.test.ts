import { describe, expect, it } from 'vitest'
import { textOf } from '../files'
import { steps } from './workflows'

// Each major version of the action works only with one major version of @changesets/cli, and has its own inputs. The
// inputs are from the action's file action.yml.
const compatible = [
  { action: 1, cli: 2, inputs: ['github-token', 'publish', 'version', 'cwd', 'commit', 'title', 'setupGitUser', 'createGithubReleases', 'commitMode', 'branch', 'prDraft'] },
  { action: 2, cli: 3, inputs: ['github-token', 'publish-script', 'version-script', 'commit-message', 'pr-title', 'pr-draft', 'pr-base-branch', 'create-github-releases', 'push-git-tags', 'push-with-git-cli', 'cwd'] },
]

describe('the action changesets/action', () => {
  const step = steps.find(({ uses }) => uses?.startsWith('changesets/action@'))!
  const [, version] = /uses: changesets\/action@\S+ # v(\d+)/.exec(textOf('.github/workflows/release.yml'))!
  const { action, cli, inputs } = compatible.find(({ action }) => action === Number(version))!

  it('has a version that works with the installed @changesets/cli', () => {
    const installed = JSON.parse(textOf('node_modules/@changesets/cli/package.json')) as { version: string }
    expect(`action ${action}, cli ${installed.version.split('.')[0]}`).toBe(`action ${action}, cli ${cli}`)
  })

  it('gets only inputs that this version has', () => {
    expect(Object.keys(step.with!).filter(input => !inputs.includes(input))).toEqual([])
    expect(step.with).toHaveProperty('version', 'node scripts/ci/version.js')
  })

  it('has outputs that the workflow reads by their names in this version', () => {
    const read = [...textOf('.github/workflows/release.yml').matchAll(/steps\.changesets\.outputs\.([\w-]+)/g)].map(([, name]) => name)
    const outputs = { 1: ['hasChangesets', 'pullRequestNumber'], 2: ['has-changesets', 'pr-number'] }[action]
    expect([...new Set(read)].sort()).toEqual(outputs)
  })
})
