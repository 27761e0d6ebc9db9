import { describeError } from '../comparison/describe'
import { toPlain, withoutHosts } from './plain'

/** How an operation ended, and the result or the error as plain data. */
export interface Outcome {
  how: 'returns' | 'throws' | 'resolves' | 'rejects'
  what: unknown
}

export async function outcomeOf(run: () => unknown): Promise<Outcome> {
  let result: unknown
  try {
    result = run()
  } catch (error) {
    return { how: 'throws', what: plainError(error) }
  }
  if (!(result instanceof Promise)) return { how: 'returns', what: toPlain(result) }
  try {
    return { how: 'resolves', what: toPlain(await result) }
  } catch (error) {
    return { how: 'rejects', what: plainError(error) }
  }
}

// The text of these errors comes from the JavaScript engine. It contains names that clerk-js has minified.
const engineErrors = ['TypeError', 'DataCloneError']

function plainError(error: unknown) {
  if (engineErrors.includes((error as Error).name)) return { name: (error as Error).name }
  return toPlain(withoutHosts(describeError(error)))
}

const lacks = /vue-clerk\/testing: the mock does not have [\w.]+\. Set it in your test/

/**
 * Compares the outcome on the mock with the outcome on clerk-js. A difference isn't silent if the mock fails with an
 * error that names the missing member. The mock must fail in the same way as the result of clerk-js arrives: with a
 * promise or without.
 */
export function compareOutcomes(expected: Outcome, actual: Outcome): 'equal' | 'named' | 'silent' {
  if (JSON.stringify(expected) === JSON.stringify(actual)) return 'equal'
  const isNamed = ['throws', 'rejects'].includes(actual.how) && lacks.test(JSON.stringify(actual.what))
  const isSameKind = expected.how === 'throws' || (expected.how === 'returns') === (actual.how === 'throws')
  return isNamed && isSameKind ? 'named' : 'silent'
}
