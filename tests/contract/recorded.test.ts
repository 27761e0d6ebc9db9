// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { recorded } from './record/recorded'
import { namedCases } from './comparison/table'

// A new case must not pass unrecorded, and a renamed or deleted one must not leave its recording behind.
test('every case has its recording, and every recording its case', () => {
  expect(Object.keys(recorded)).toEqual(namedCases.map(([name]) => name).sort())
})
