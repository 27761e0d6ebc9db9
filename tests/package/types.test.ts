import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { copySnippets, examples, placeApp } from './apps'

const vueTsc = createRequire(import.meta.url).resolve('vue-tsc/bin/vue-tsc.js')

/** Returns the errors of vue-tsc in a TypeScript app, one per line. */
const mistakesIn = (folder: string) => promisify(execFile)(process.execPath, [vueTsc, '--pretty', 'false', '--project', folder])
  .then(() => [], ({ stdout }: { stdout: string }) => stdout.trim().split('\n'))

it('compiles right uses, and no wrong one', async () => {
  const folder = await placeApp('types')
  await cp(`${import.meta.dirname}/../types`, `${folder}/wrong`, { recursive: true })
  await copySnippets(folder)
  expect(await mistakesIn(folder)).toEqual([])
})

/** Writes the specification's examples with a script tag, and a module that imports them. */
async function writeExamples(folder: string, script: string) {
  await mkdir(`${folder}/examples`, { recursive: true })
  for (const example of examples) {
    const source = await readFile(`${folder}/usage/${example}.vue`, 'utf8')
    await writeFile(`${folder}/examples/${example}.vue`, source.replace('<script setup>', script))
  }
  await writeFile(`${folder}/examples/main.ts`, examples.map(name => `export { default as ${name} } from './${name}.vue'\n`).join(''))
}

it('compiles the specification’s examples in a TypeScript app only with lang="ts"', async () => {
  const folder = await placeApp('types')
  await writeExamples(folder, '<script setup>')
  expect(await mistakesIn(folder)).toEqual(examples.map(() => expect.stringContaining('TS7016')))
  await writeExamples(folder, '<script setup lang="ts">')
  expect(await mistakesIn(folder)).toEqual([])
})
