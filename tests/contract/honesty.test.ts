// @vitest-environment jsdom
import { expect, onTestFinished, test } from 'vitest'
import { createMockClerk, createRealClerk } from 'vue-clerk/testing'
import type { MockClerk } from 'vue-clerk/testing'
import { silenceConsole } from './comparison/silence'
import type { Operation } from './honesty/operation'
import { createOperations, operationsOf } from './honesty/operations'
import { compareOutcomes, outcomeOf } from './honesty/outcome'
import { scenario } from './honesty/owners'

declare module 'vitest' {
  interface TaskMeta {
    /** Whether the mock and clerk-js have the same outcome, or the mock's error names a missing member. */
    honesty?: ReturnType<typeof compareOutcomes>
  }
}

silenceConsole()

// Runs each operation on clerk-js and on the mock. The outcome must be equal, or the mock must fail with an error that
// names the missing member.
test.for(await createOperations())('$name', async (operation, { task }) => {
  const ofOperation = { sessions: operation.signedOut ? 0 : scenario.sessions, respond: operation.respond }
  task.meta.honesty = 'silent'
  const real = await createRealClerk(ofOperation)
  const expected = await run(operation, real).finally(real.dispose)
  const actual = await run(operation, createMockClerk(ofOperation))
  task.meta.honesty = compareOutcomes(expected, actual)
  if (task.meta.honesty === 'silent') expect(actual).toEqual(expected)
  expect(task.meta.honesty).not.toBe('silent')
})

test.each(['a new function', 'a new field'])('a difference is found if a later clerk-js gets %s', async kind => {
  const real = await createRealClerk(scenario)
  onTestFinished(real.dispose)
  await real.load()
  Object.assign(real.user!, { later: kind === 'a new field' ? [] : () => {} })
  const silent: string[] = []
  for (const operation of operationsOf(real).filter(({ name }) => /user\b.*\blater\b|Object.keys\(user\)/.test(name))) {
    const expected = await outcomeOf(() => operation.run(real))
    if (compareOutcomes(expected, await run(operation, createMockClerk(scenario))) === 'silent') silent.push(operation.name)
  }
  expect(silent).toEqual(['read user.later', ...kind === 'a new field' ? [] : ['user.later()'], 'Object.keys(user)'])
})

async function run({ options, respond, unloaded, run: operate }: Operation, clerk: MockClerk) {
  // An injected response can make `load()` reject, so `load()` is a part of the operation.
  if (respond) return outcomeOf(async () => [await clerk.load(options), operate(clerk)])
  if (!unloaded) await clerk.load(options)
  return outcomeOf(() => operate(clerk))
}
