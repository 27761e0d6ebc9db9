/**
 * A line below Vitest's own: how much of the contract was compared, in a run that has anything of it.
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
 * The tests of one of the contract's files that were run.
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
