/**
 * Prints how many cases, and how many random sequences of calls, the contract tests compared between the mock and
 * clerk-js. Prints nothing if no contract test ran.
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
  },
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
