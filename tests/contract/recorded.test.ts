// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { recorded } from './record/recorded'
import { namedCases } from './comparison/table'

test('recorded.json contains a result for each case, and no other results', () => {
  expect(Object.keys(recorded)).toEqual(namedCases.map(([name]) => name).sort())
})
