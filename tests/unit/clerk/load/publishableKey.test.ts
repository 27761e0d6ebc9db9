import { isPublishableKey, parsePublishableKey } from '@clerk/shared/keys'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontendApiHost } from '../../../../src/clerk/load/publishableKey'

const hostOf = (key: string) => isPublishableKey(key) ? parsePublishableKey(key)?.frontendApi : undefined

const decoded = fc.oneof(
  fc.domain(),
  fc.array(fc.constantFrom('clerk', '.', '$', '_', '-', '\n', 'example'), { maxLength: 6 }).map(parts => parts.join('')),
)
const key = fc.tuple(
  fc.constantFrom('pk_test_', 'pk_live_', 'sk_test_', 'pk_', ' pk_test_', 'pk_test', ''),
  fc.oneof(decoded.map(host => btoa(`${host}$`)), decoded.map(host => btoa(host)), fc.string()),
  fc.constantFrom('', '', '', '=', '_', '\n', ' '),
).map(parts => parts.join(''))

describe('frontendApiHost()', () => {
  it('returns the same host as Clerk’s parser, for random keys', () => {
    fc.assert(fc.property(key, key => { expect(frontendApiHost(key)).toBe(hostOf(key)) }), { numRuns: 5000, seed: 1 })
  })
})
