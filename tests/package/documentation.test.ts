import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { placeApp } from './apps'
import { readDocumentedExports, readUndocumentedTypes, writeExamples } from './documentation'
import { typeErrorsIn } from './vueTsc'

const dist = join(inject('consumer'), 'node_modules/vue-clerk/dist')
const exports = readDocumentedExports(dist)

it.each(exports)('documents $name, with an example', ({ doc, examples }) => {
  expect(doc).not.toBe('')
  expect(examples).not.toEqual([])
})

it('has examples that compile', async () => {
  const folder = await placeApp('examples')
  await writeExamples(folder, exports)
  expect(await typeErrorsIn(folder)).toEqual([])
})

it('documents all types and their members', () => {
  expect(readUndocumentedTypes(dist)).toEqual([])
})
