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
  await writeFile(`${folder}/examples/index.ts`, examples.map(name => `export { default as ${name} } from './${name}.vue'\n`).join(''))
}

/** Places an app with strict types. `options` overrides compiler options. */
async function placeStrictApp(options: object = {}) {
  const folder = await placeApp('strict')
  const file = `${folder}/tsconfig.json`
  const config = JSON.parse(await readFile(file, 'utf8')) as { compilerOptions: object }
  await writeFile(file, JSON.stringify({ ...config, compilerOptions: { ...config.compilerOptions, ...options } }))
  return folder
}

describe('an app with strict types', () => {
  it.each([
    ['an error TS7016 at each example of the specification', {}, (source: string) => source, examples.map(() => expect.stringContaining('TS7016: Could not find a declaration file for module'))],
    ['no error if the examples have lang="ts"', {}, inTypeScript, []],
    ['no error with allowJs', { allowJs: true }, (source: string) => source, []],
  ])('has %s', async (_, options, edit, errors) => {
    const folder = await placeStrictApp(options)
    await writeExamples(folder, edit)
    expect(await typeErrorsIn(folder)).toEqual(errors)
  })

  it('has only the errors that the guide lists, if the app checks libraries and has no types for CSS', async () => {
    const folder = await placeStrictApp({ skipLibCheck: false, noUncheckedSideEffectImports: true })
    await writeExamples(folder, inTypeScript)
    const errors = (await typeErrorsIn(folder)).filter(line => line.includes('error TS'))
    const ownErrors = errors.filter(line => !/@clerk\/shared\/.*TS(2307|2339)/.test(line))
    expect(ownErrors).toEqual([expect.stringMatching(/main\.ts.*TS(2307|2882).*'vue-clerk\/style\.css'/)])
    expect(errors.length).toBeGreaterThan(1)
  })
})
