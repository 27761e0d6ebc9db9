import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Prints the self-test as a table: the edit, the number of changed pictures, and whether that is correct. */
export default class TableReporter implements Reporter {
  private rows: { kind: string, passed: boolean }[] = []

  onTestEnd({ title }: TestCase, { annotations, status, errors }: TestResult) {
    const [, kind, name] = /^(seed|refactoring): (.*)$/.exec(title) ?? []
    const flagged = annotations.find(({ type }) => type === 'flagged')?.description
    const passed = status === 'passed'
    if (!name || !kind) return console.log(`${passed ? '✔' : '✘'} ${title}`)
    this.rows.push({ kind, passed })
    const verdict = kind === 'seed' ? (passed ? 'caught' : 'MISSED') : (passed ? 'quiet' : 'FLAGGED')
    const reason = flagged ?? errors[0]?.message?.split('\n')[0] ?? status
    console.log(`${kind.padEnd(12)} ${name.padEnd(38)} ${reason.padStart(12)} pictures  ${verdict}`)
  }

  onEnd() {
    const summary = (kind: string) => {
      const rows = this.rows.filter(row => row.kind === kind)
      return `${rows.filter(({ passed }) => passed).length} of ${rows.length}`
    }
    console.log(`\n${summary('seed')} seeds caught, ${summary('refactoring')} refactorings quiet`)
  }

  printsToStdio() {
    return true
  }
}
