import { describe, expect, it } from 'vitest'
import { requirements, safeguards } from '../../stories/guides/conformance/sessionTermination'
import { expectProven } from './testTitles'

describe('the page about session termination', () => {
  it('lists each requirement of OWASP ASVS about ending a session once, with the requirement’s level', () => {
    const levels = Object.fromEntries(requirements.map(({ number, level }) => [number, level]))
    expect(Object.keys(levels)).toHaveLength(requirements.length)
    expect(levels).toEqual({
      '7.4.1': 1, '7.4.3': 2, '7.4.4': 2, '7.5.2': 2, '14.3.1': 1, '3.4.3': 2, '3.5.3': 1, '3.7.2': 2,
    })
  })

  it.each(requirements.map(({ number, proofs }) => [number, proofs] as const))('names existing tests for the requirement %s', (_, proofs) => {
    expectProven(proofs)
  })

  it.each(safeguards.map(({ promise, proofs }) => [promise, proofs] as const))('names existing tests for the promise "%s"', (_, proofs) => {
    expectProven(proofs)
  })
})
