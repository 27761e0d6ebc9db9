import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { placeApp } from './apps'
import { readDocumentedExports, writeExamples } from './docExamples'
import { typeErrorsIn } from './vueTsc'

const exports = readDocumentedExports(join(inject('consumer'), 'node_modules/vue-clerk/dist'))

it.each(exports)('documents $name, with an example', ({ doc, examples }) => {
  expect(doc).not.toBe('')
  expect(examples).not.toEqual([])
})

it('has examples that compile', async () => {
  const folder = await placeApp('examples')
  await writeExamples(folder, exports)
  expect(await typeErrorsIn(folder)).toEqual([])
})
