import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)

/** `code` is missing if the program has succeeded. */
interface Result { code?: number, stdout: string, stderr: string }

/** A package without a build and without dependencies. */
const packageJson = {
  name: 'vue-clerk', version: '1.1.0', private: true, type: 'module', files: ['dist'], engines: { node: '>=20.19' },
}

/**
 * Creates a git repository with this project's scripts, in a temporary folder. The programs in the folder have neither
 * the user's settings of npm and git nor the variables of GitHub's workflow.
 */
export async function createReleaseRepository() {
  const folder = await mkdtemp(join(tmpdir(), 'vue-clerk-publish-'))
  const repository = join(folder, 'repository')
  const npmSettings = join(folder, 'npm-settings')
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|GITHUB_|ACTIONS_|NPM_|CI$)/i.test(name))
  const env = {
    ...Object.fromEntries(inherited),
    npm_config_userconfig: npmSettings,
    npm_config_cache: join(folder, 'cache'),
    npm_config_fetch_retries: '0',
    GIT_CONFIG_GLOBAL: join(folder, 'no-git-settings'),
  }
  const git = (...args: string[]) => run('git', args, { cwd: repository, env })

  await cp(join(root, 'scripts'), join(repository, 'scripts'), { recursive: true, filter: path => !path.includes('node_modules') })
  await cp(join(root, 'README.md'), join(repository, 'README.md'))
  await writeFile(join(repository, 'package.json'), `${JSON.stringify(packageJson, null, 2)}\n`)
  await git('init', '--quiet')
  await git('add', '--all')
  await git('-c', 'user.name=test', '-c', 'user.email=test@localhost', 'commit', '--quiet', '--message', 'Add the package')

  return {
    folder: repository,
    git: async (...args: string[]) => (await git(...args)).stdout,
    /** Gives npm a token for the registry at `host`. Without a token, npm has no settings. */
    setToken: (host: string, token?: string) => writeFile(npmSettings, token === undefined ? '' : `//${host}/:_authToken=${token}\n`),
    /** Runs a script of the repository with the options of Node and of the script, and with more variables. */
    script: async (args: string[], variables: Record<string, string> = {}) => {
      const options = { cwd: repository, env: { ...env, ...variables } }
      const result: Result = await run(process.execPath, args, options).catch((error: unknown) => error as Result)
      return { code: result.code ?? 0, stdout: result.stdout, stderr: result.stderr }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
