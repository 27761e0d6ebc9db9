import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Prints a table: each edit, the number of pictures that it changes, and whether that number is correct. */
export default class TableReporter implements Reporter {
  private rows: { kind: string, passed: boolean }[] = []

  onTestEnd({ title }: TestCase, { annotations, status, errors }: TestResult) {
    const [, kind, name] = /^(seed|refactoring): (.*)$/.exec(title) ?? []
    const flagged = annotations.find(({ type }) => type === 'flagged')?.description
    const passed = status === 'passed'
    if (!name || !kind) return console.log(`${passed ? '✔' : '✘'} ${title}`)
    this.rows.push({ kind, passed })
    const verdict = kind === 'seed' ? (passed ? 'detected' : 'MISSED') : (passed ? 'unchanged' : 'CHANGED')
    const reason = flagged ?? errors[0]?.message?.split('\n')[0] ?? status
    console.log(`${kind.padEnd(12)} ${name.padEnd(38)} ${reason.padStart(12)} pictures  ${verdict}`)
  }

  onEnd() {
    const summary = (kind: string) => {
      const rows = this.rows.filter(row => row.kind === kind)
      return `${rows.filter(({ passed }) => passed).length} of ${rows.length}`
    }
    console.log(`\n${summary('seed')} seeds detected, ${summary('refactoring')} refactorings without a changed picture`)
  }

  printsToStdio() {
    return true
  }
}
