import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
  cwd: root,
  encoding: 'utf8',
})
const files = list.split('\0').filter(file => file && existsSync(join(root, file)))

/** Returns the repository's files whose paths match `path`. Uncommitted files count, but ignored files don't. */
export const filesLike = (path: RegExp) => files.filter(file => path.test(file))

export const textOf = (file: string) => readFileSync(join(root, file), 'utf8')
