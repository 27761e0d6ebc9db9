import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { inTypeScript } from '../../stories/support/inTypeScript'
import { copySnippets, examples, placeApp } from './support/apps'
import { typeErrorsIn } from './support/vueTsc'

it('has types that accept right uses and reject wrong uses', async () => {
  const folder = await placeApp('types')
  await cp(`${import.meta.dirname}/../types`, `${folder}/wrong`, { recursive: true })
  await copySnippets(folder)
  expect(await typeErrorsIn(folder)).toEqual([])
})

/** Writes the specification's examples, changed by `edit`. Also writes a module that exports all examples. */
async function writeExamples(folder: string, edit: (source: string) => string) {
  await mkdir(`${folder}/examples`, { recursive: true })
  for (const example of examples) {
    const source = await readFile(`${folder}/usage/${example}.vue`, 'utf8')
    await writeFile(`${folder}/examples/${example}.vue`, edit(source))
  }
  await writeFile(`${folder}/examples/main.ts`, examples.map(name => `export { default as ${name} } from './${name}.vue'\n`).join(''))
}

/** Sets a compiler option of an app. */
async function setCompilerOption(folder: string, option: string, value: unknown) {
  const file = `${folder}/tsconfig.json`
  const config = JSON.parse(await readFile(file, 'utf8')) as { compilerOptions: Record<string, unknown> }
  await writeFile(file, JSON.stringify({ ...config, compilerOptions: { ...config.compilerOptions, [option]: value } }))
}

describe('a specification example in a TypeScript app', () => {
  it('compiles only with lang="ts"', async () => {
    const folder = await placeApp('types')
    await writeExamples(folder, source => source)
    expect(await typeErrorsIn(folder)).toEqual(examples.map(() => expect.stringContaining('TS7016: Could not find a declaration file for module')))
    await writeExamples(folder, inTypeScript)
    expect(await typeErrorsIn(folder)).toEqual([])
  })

  it('compiles with allowJs', async () => {
    const folder = await placeApp('types')
    await writeExamples(folder, source => source)
    await setCompilerOption(folder, 'allowJs', true)
    expect(await typeErrorsIn(folder)).toEqual([])
    await setCompilerOption(folder, 'allowJs', false)
  })
})
