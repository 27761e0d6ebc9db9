// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { recorded } from './record/recorded'
import { namedCases } from './comparison/table'

test('each case has a recording, and each recording has a case', () => {
  expect(Object.keys(recorded)).toEqual(namedCases.map(([name]) => name).sort())
})
