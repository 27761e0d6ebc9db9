import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { copySnippets, examples, placeApp } from './support/apps'
import { typeErrorsIn } from './support/vueTsc'

it('has types that accept right uses and reject wrong uses', async () => {
  const folder = await placeApp('types')
  await cp(`${import.meta.dirname}/../types`, `${folder}/wrong`, { recursive: true })
  await copySnippets(folder)
  expect(await typeErrorsIn(folder)).toEqual([])
})

/** Writes the specification's examples with the script tag `script`. Also writes a module that exports all examples. */
async function writeExamples(folder: string, script: string) {
  await mkdir(`${folder}/examples`, { recursive: true })
  for (const example of examples) {
    const source = await readFile(`${folder}/usage/${example}.vue`, 'utf8')
    await writeFile(`${folder}/examples/${example}.vue`, source.replace('<script setup>', script))
  }
  await writeFile(`${folder}/examples/main.ts`, examples.map(name => `export { default as ${name} } from './${name}.vue'\n`).join(''))
}

it('lets a TypeScript app import a specification example only if the example’s script has lang="ts"', async () => {
  const folder = await placeApp('types')
  await writeExamples(folder, '<script setup>')
  expect(await typeErrorsIn(folder)).toEqual(examples.map(() => expect.stringContaining('TS7016')))
  await writeExamples(folder, '<script setup lang="ts">')
  expect(await typeErrorsIn(folder)).toEqual([])
})
