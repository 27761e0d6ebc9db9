import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

const vueTsc = createRequire(import.meta.url).resolve('vue-tsc/bin/vue-tsc.js')

/** Checks the types of an app with vue-tsc. Returns the lines that vue-tsc prints for type errors. */
export const typeErrorsIn = (folder: string): Promise<string[]> =>
  promisify(execFile)(process.execPath, [vueTsc, '--pretty', 'false', '--project', folder])
    .then(() => [], ({ stdout }: { stdout: string }) => stdout.trim().split('\n'))
