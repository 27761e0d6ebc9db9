import { execFile } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { placeApp } from './apps'

const vueTsc = createRequire(import.meta.url).resolve('vue-tsc/bin/vue-tsc.js')

/** What vue-tsc says of a TypeScript app, one line per mistake. */
const mistakesIn = (folder: string) => promisify(execFile)(process.execPath, [vueTsc, '--pretty', 'false', '--project', folder])
  .then(() => [], ({ stdout }: { stdout: string }) => stdout.trim().split('\n'))

it('right uses compile, and each wrong one does not', async () => {
  const folder = await placeApp('types')
  await cp(`${import.meta.dirname}/../types`, `${folder}/wrong`, { recursive: true })
  await cp(`${import.meta.dirname}/../../stories/usage`, `${folder}/usage`, { recursive: true })
  expect(await mistakesIn(folder)).toEqual([])
})
