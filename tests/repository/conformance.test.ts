import { describe, expect, it } from 'vitest'
import { applied, notApplicable } from '../../stories/guides/conformance/conformance'
import { expectProven } from './testTitles'

describe('the conformance table', () => {
  it('lists every criterion of WCAG 2.2 once, 31 of level A and 24 of level AA', () => {
    const criteria = [...applied, ...notApplicable]
    expect(new Set(criteria.map(({ number }) => number)).size).toBe(criteria.length)
    expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31)
    expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24)
  })

  it.each(applied.map(({ number, name, proofs }) => [number, name, proofs] as const))('names existing tests for %s %s', (_number, _name, proofs) => {
    expectProven(proofs.filter(proof => 'test' in proof))
  })

  it('has a date for each manual check', () => {
    const manual = applied.flatMap(({ proofs }) => proofs.filter(proof => 'checked' in proof))
    for (const { checked } of manual) expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
