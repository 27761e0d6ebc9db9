import { execFile, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromaticArguments, chromaticStories } from '../../../scripts/lib/chromaticArguments.js'
import { filesLike, root, textOf } from '../files'

interface Request { query: string, variables: Record<string, unknown> }

const build = { id: '1', number: 1, status: 'ANNOUNCED', app: { id: '1', turboSnapAvailability: 'UNAVAILABLE' }, features: {} }

/** The responses of the fake Chromatic. The key is the name of a GraphQL operation. */
const responses: Record<string, unknown> = {
  CreateAppTokenMutation: { appToken: 'token' },
  FirstCommittedAtQuery: { app: { firstBuild: null, lastBuild: null, pullRequest: null } },
  LastBuildQuery: { app: { lastBuild: null } },
  AnnounceBuildMutation: { announceBuild: build },
}

const requests: Request[] = []
const nameOf = ({ query }: Request) => /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? query
const server = createServer((request, response) => {
  let body = ''
  request.on('data', data => { body += data })
  request.on('end', () => {
    const parsed = JSON.parse(body) as Request
    requests.push(parsed)
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: responses[nameOf(parsed)] }))
  })
})

let folder: string

// A folder with its own history, because a checkout on GitHub has only one commit, which Chromatic refuses.
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  folder = await mkdtemp(join(tmpdir(), 'chromatic-'))
  await cp(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true, filter: path => !path.includes('node_modules') })
  await cp(join(root, 'package.json'), join(folder, 'package.json'))
  await writeFile(join(folder, '.gitignore'), 'node_modules\nstorybook\n')
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', ...args], { cwd: folder })
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'user.email', 'test@localhost')
  git('add', '.')
  for (const subject of ['One', 'Two']) git('commit', '--quiet', '--allow-empty', '-m', subject)
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  await mkdir(join(folder, 'storybook'))
  await writeFile(join(folder, 'storybook/index.html'), '<title>Stories</title>')
  await writeFile(join(folder, 'storybook/iframe.html'), '<title>Story</title>')
})

afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

/** Runs scripts/chromatic.js. Chromatic's command thinks that no CI runs it. */
async function chromatic(args: string[], token: string) {
  const outside = Object.entries(process.env).filter(([name]) => !/^(CI|GITHUB_|CHROMATIC_)/.test(name))
  const env = {
    ...Object.fromEntries(outside),
    CHROMATIC_INDEX_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    CHROMATIC_PROJECT_TOKEN: token,
    CHROMATIC_RETRIES: '0',
  }
  return new Promise<{ code: unknown, output: string }>(resolve => {
    execFile(process.execPath, [join(folder, 'scripts/chromatic.js'), ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, output: stdout + stderr })
    })
  })
}

describe('npm run chromatic', () => {
  it('prepares a build in a dry run of Chromatic’s own command', async () => {
    const { code, output } = await chromatic(['--dry-run', '--storybook-build-dir', 'storybook'], 'chpt_test')
    expect(code, output).toBe(0)
    expect(output).toContain('validated and prepared for upload')
    expect(requests.map(nameOf)).toEqual(Object.keys(responses))
  })

  it('prints one line without a token', async () => {
    requests.length = 0
    expect(await chromatic([], '')).toEqual({
      code: 0,
      output: 'Chromatic is skipped. Set the variable CHROMATIC_PROJECT_TOKEN to the token of your project at chromatic.com.\n',
    })
    expect(requests).toEqual([])
  })

  // Chromatic's command ignores flags that it does not have.
  it('passes only flags that Chromatic’s command has', () => {
    const help = execFileSync(process.execPath, [join(root, 'node_modules/chromatic/dist/bin.cjs'), '--help'], { encoding: 'utf8' })
    const flags = chromaticArguments.filter(argument => argument.startsWith('--'))
    expect(flags.length).toBeGreaterThan(3)
    expect(flags.filter(flag => !new RegExp(`^ *${flag}[ ,]`, 'm').test(help))).toEqual([])
    expect(textOf('package.json')).toContain(`"${chromaticArguments[1]}": `)
  })

  it('compares the same stories as npm run test:visual', () => {
    const shown = filesLike(/^stories\/(?!guides\/testing\/examples\/).*\.stories\.ts$/).flatMap(file => {
      const [, title] = /title: '([^']+)'/.exec(textOf(file)) ?? []
      return title === undefined || /tags: \[[^\]]*'!dev'/.test(textOf(file)) ? [] : [title]
    })
    expect(shown.length).toBeGreaterThan(10)
    const matches = (title: string, pattern: string) => `${title}/`.startsWith(pattern.replace('**', ''))
    expect(shown.filter(title => !chromaticStories.some(pattern => matches(title, pattern)))).toEqual([])
    expect(chromaticStories.filter(pattern => !shown.some(title => matches(title, pattern)))).toEqual([])
  })
})
