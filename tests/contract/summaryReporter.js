/**
 * Prints how many cases, how many random sequences of calls, and how many operations the contract tests compared
 * between the mock and clerk-js. Prints nothing if no contract test ran.
 *
 * @type {import('vitest/node').Reporter}
 */
export const contractSummary = {
  onTestRunEnd(modules) {
    const compared = [...testsOf(modules, 'contract.test.ts')]
    const properties = [...testsOf(modules, 'programs.test.ts')]
    const failed = [...compared, ...properties].filter(test => test.result().state === 'failed')
    const sequences = properties.reduce((sum, test) => sum + Number(test.meta().sequences ?? 0), 0)
    const parts = [compared.length && `${compared.length} cases`, sequences && `${sequences} sequences`].filter(Boolean)
    if (parts.length) console.log(`${parts.join(' and ')} compared: ${failed.length} differences\n`)
    printOperations([...testsOf(modules, 'honesty.test.ts')])
  },
}

/** @param {import('vitest/node').TestCase[]} tests */
function printOperations(tests) {
  const outcomes = tests.flatMap(test => test.meta().honesty ?? [])
  /** @param {string} outcome */
  const count = outcome => outcomes.filter(other => other === outcome).length
  if (outcomes.length === 0) return
  console.log(`${outcomes.length} operations: ${count('equal')} equal, ${count('named')} named errors, ${count('silent')} silent differences\n`)
}

/**
 * Returns the tests that ran in one file of the contract.
 *
 * @param {readonly import('vitest/node').TestModule[]} modules
 * @param {string} file
 */
function testsOf(modules, file) {
  return modules
    .filter(({ moduleId }) => moduleId.endsWith(`/tests/contract/${file}`))
    .flatMap(module => [...module.children.allTests()])
    .filter(test => ['passed', 'failed'].includes(test.result().state))
}
