/**
 * Prints the contrast table after a run of `contrast.test.ts`.
 *
 * @type {import('vitest/node').Reporter}
 */
export const contrastSummary = {
  onTestRunEnd(modules) {
    const lines = modules
      .filter(({ moduleId }) => moduleId.endsWith('/tests/accessibility/contrast.test.ts'))
      .flatMap(module => [...module.children.allTests()])
      .flatMap(test => test.meta().contrast ?? [])
    if (lines.length) console.log(`${lines.join('\n')}\n`)
  },
}
