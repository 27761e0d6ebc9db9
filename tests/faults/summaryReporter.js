const heading = ['fault', 'engine', 'button', 'announced', 'useAuth', 'server', 'redirects', 'errors', 'retry', '']

/**
 * Prints a table with the outcome of each tested fault. If the mock and clerk-js have the same outcome, one line names
 * both.
 *
 * @type {import('vitest/node').Reporter}
 */
export const faultSummary = {
  onTestRunEnd(modules) {
    const tests = modules
      .filter(({ moduleId }) => moduleId.includes('/tests/faults/'))
      .flatMap(module => [...module.children.allTests()])
      .flatMap(test => test.meta().fault ?? [])
    if (tests.length === 0) return
    /** @type {Map<string, string[]>} */
    const lines = new Map()
    for (const { name, engine, cells, note = '' } of tests) {
      const same = lines.get(`${name} ${cells.join()}`)
      if (same) same[1] += `, ${engine}`
      else lines.set(`${name} ${cells.join()}`, [name, engine, ...cells, note])
    }
    const table = [heading, ...lines.values()]
    const widths = heading.map((_, column) => Math.max(...table.map(line => line[column]?.length ?? 0)))
    const print = table.map(line => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd())
    console.log(`${print.join('\n')}\n`)
  },
}
