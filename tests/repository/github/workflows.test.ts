import { describe, expect, it } from 'vitest'
import { jobs, steps, workflows } from './workflows'

const runs = (title: string, pattern: RegExp) => steps.some(step => step.title === title && pattern.test(step.run ?? ''))

describe('the workflows', () => {
  it('are found', () => expect(workflows.length).toBeGreaterThan(5))

  it.each(workflows.map(workflow => [workflow.file, workflow] as const))('have a name, triggers and a concurrency group: %s', (_, workflow) => {
    expect(workflow).toMatchObject({ name: expect.any(String), concurrency: { group: expect.stringContaining('github.workflow') } })
    expect(Object.keys(workflow.on)).not.toHaveLength(0)
  })

  // These triggers run with the permissions of this repository, even for a fork's pull request.
  it('have no trigger with which a fork could use the permissions of this repository', () => {
    const triggers = workflows.flatMap(workflow => Object.keys(workflow.on))
    expect(triggers).toContain('pull_request')
    expect(triggers.filter(trigger => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(trigger))).toEqual([])
  })

  it('pin every action by its commit, with the version in a comment', () => {
    const uses = workflows.flatMap(({ text }) => [...text.matchAll(/^ *(?:- )?uses: (.*)$/gm)].map(([, action]) => action!))
    expect(uses).toHaveLength(steps.filter(step => step.uses).length)
    expect(uses.filter(action => !/^[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([])
    const names = new Set(uses.map(action => action.split('@')[0]))
    expect(new Set(uses).size, 'one action has two versions').toBe(names.size)
  })

  // An expression in a script is code. The text of a pull request could then run commands.
  it('pass values to scripts only in environment variables', () => {
    expect(steps.filter(step => step.run?.includes('${{'))).toEqual([])
  })

  it('start only workflows that accept it', () => {
    const starting = steps.flatMap(({ run = '', title }) =>
      [...run.matchAll(/gh workflow run (\S+)/g)].map(([, file]) => ({ title, file })))
    expect(starting.length).toBeGreaterThan(2)
    for (const { title, file } of starting) {
      expect(workflows.find(workflow => workflow.file === file)?.on, `${title} starts ${file}`).toHaveProperty('workflow_dispatch')
      expect(jobs.find(job => job.title === title)!.job.permissions, title).toHaveProperty('actions', 'write')
    }
  })
})

describe('the jobs', () => {
  it('have only the permissions that they need', () => {
    expect(workflows.filter(({ permissions }) => JSON.stringify(permissions) !== '{}').map(({ file }) => file)).toEqual([])
    expect(jobs.filter(({ job }) => !job.permissions).map(({ title }) => title)).toEqual([])
    const canWrite = jobs.map(({ title, job }) => [title, Object.keys(job.permissions!).filter(name => job.permissions![name] === 'write')] as const)
    expect(Object.fromEntries(canWrite.filter(([, permissions]) => permissions.length))).toEqual({
      'matrix.yml report': ['issues'],
      'release.yml version': ['contents', 'pull-requests', 'actions'],
      'release.yml publish': ['id-token'],
      'release.yml tag': ['contents'],
      'report.yml comment': ['pull-requests'],
      'storybook.yml preview': ['actions'],
      'storybook.yml publish': ['pages', 'id-token'],
      'update-pictures.yml commit': ['contents', 'pull-requests', 'actions'],
    })
  })

  it('run no code of dependencies if they can write, except the jobs that release', () => {
    const writing = jobs.filter(({ job }) => Object.values(job.permissions!).includes('write')).map(({ title }) => title)
    expect(writing.filter(title => runs(title, /\bnp[mx]\b/))).toEqual(['release.yml version', 'release.yml publish'])
  })

  it('keep no credentials in the checked-out repository', () => {
    const checkouts = steps.filter(step => step.uses?.startsWith('actions/checkout@'))
    expect(checkouts.length).toBeGreaterThan(5)
    expect(checkouts.filter(step => step.with?.['persist-credentials'] !== false).map(({ title }) => title)).toEqual([])
  })

  it('end after a time', () => {
    expect(jobs.filter(({ job }) => job['timeout-minutes'] === undefined).map(({ title }) => title)).toEqual([])
  })

  // Any workflow can write to the cache, so a job that publishes must not read from the cache.
  it('cache the packages of npm, except the jobs that release', () => {
    const installing = jobs.filter(({ title }) => runs(title, /npm (ci|test)/)).map(({ title }) => {
      const options = steps.find(step => step.title === title && step.uses?.startsWith('actions/setup-node@'))?.with
      return { title, cache: options?.cache, automatic: options?.['package-manager-cache'] }
    })
    for (const { title, cache, automatic } of installing) {
      const expected = title.startsWith('release.yml') ? { cache: undefined, automatic: false } : { cache: 'npm', automatic: undefined }
      expect({ cache, automatic }, title).toEqual(expected)
    }
    expect(installing.length).toBeGreaterThan(5)
  })
})
