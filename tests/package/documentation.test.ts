import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { placeApp } from './support/apps'
import { readDocumentation, writeExamples } from './support/documentation'
import { typeErrorsIn } from './support/vueTsc'

const { values, undocumented } = readDocumentation(join(inject('consumer'), 'node_modules/vue-clerk/dist'))

describe('the JSDoc in the published type declarations', () => {
  it.each(values.map(value => [value.name, value] as const))('describes %s and has an example of its use', (_, { doc, examples }) => {
    expect(doc).not.toBe('')
    expect(examples).not.toEqual([])
  })

  it('describes all types and their members', () => {
    expect(undocumented).toEqual([])
  })

  it('has examples that compile', async () => {
    const folder = await placeApp('examples')
    await writeExamples(folder, values)
    expect(await typeErrorsIn(folder)).toEqual([])
  })
})
