import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/**
 * The self-test edits a file of the project. A visible edit must change pictures, and an invisible edit must change
 * none. For each edit, this reporter prints how many pictures changed, and whether that is right.
 */
export default class TableReporter implements Reporter {
  private rows: { kind: string, passed: boolean }[] = []

  onTestEnd({ title }: TestCase, { annotations, status, errors }: TestResult) {
    const [, kind, name] = /^(visible|invisible) edit: (.*)$/.exec(title) ?? []
    const changed = annotations.find(({ type }) => type === 'changed')?.description
    const passed = status === 'passed'
    if (!name || !kind) return console.log(`${passed ? '✔' : '✘'} ${title}`)
    this.rows.push({ kind, passed })
    const verdict = kind === 'visible' ? (passed ? 'detected' : 'MISSED') : (passed ? 'unchanged' : 'CHANGED')
    const reason = changed ?? errors[0]?.message?.split('\n')[0] ?? status
    console.log(`${kind.padEnd(12)} ${name.padEnd(38)} ${reason.padStart(12)} pictures  ${verdict}`)
  }

  onEnd() {
    const summary = (kind: string) => {
      const rows = this.rows.filter(row => row.kind === kind)
      return `${rows.filter(({ passed }) => passed).length} of ${rows.length}`
    }
    console.log(`\n${summary('visible')} visible edits detected, ${summary('invisible')} invisible edits without a changed picture`)
  }

  printsToStdio() {
    return true
  }
}
