import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { placeApp } from './support/apps'
import { readDocumentation, writeExamples } from './support/documentation'
import { typeErrorsIn } from './support/vueTsc'

const { values, undocumented } = readDocumentation(join(inject('consumer'), 'node_modules/vue-clerk/dist'))

it.each(values.map(value => [value.name, value] as const))('documents %s with an example', (_, { doc, examples }) => {
  expect(doc).not.toBe('')
  expect(examples).not.toEqual([])
})

it('documents all types and their members', () => {
  expect(undocumented).toEqual([])
})

it('has examples that compile', async () => {
  const folder = await placeApp('examples')
  await writeExamples(folder, values)
  expect(await typeErrorsIn(folder)).toEqual([])
})
