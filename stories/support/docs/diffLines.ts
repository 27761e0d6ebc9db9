/** One line of a comparison of two files. */
export interface DiffLine {
  kind: 'same' | 'removed' | 'added' | 'gap'
  text: string
}

/** The number of unchanged lines that a comparison shows before and after a change. */
const context = 2

/** Compares two files line by line. Long runs of unchanged lines are replaced by one line of the kind `gap`. */
export function diffLines(before: string, after: string): DiffLine[] {
  return shorten(compare(before.trimEnd().split('\n'), after.trimEnd().split('\n')))
}

function compare(before: string[], after: string[]): DiffLine[] {
  const common = commonLines(before, after)
  const lines: DiffLine[] = []
  const add = (kind: DiffLine['kind'], text: string) => lines.push({ kind, text })
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      add('same', before[i++]!)
      j++
    } else if (j >= after.length || (i < before.length && common[i + 1]![j]! >= common[i]![j + 1]!)) add('removed', before[i++]!)
    else add('added', after[j++]!)
  }
  return lines
}

/** Returns a table whose entry `[i][j]` is the number of common lines of `before` from `i` and of `after` from `j`. */
function commonLines(before: string[], after: string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0))
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      table[i]![j] = before[i] === after[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
    }
  }
  return table
}

function shorten(lines: DiffLine[]): DiffLine[] {
  const isNearChange = (index: number) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ kind }) => kind !== 'same')
  return lines.flatMap((line, index) => {
    if (isNearChange(index)) return [line]
    return index > 0 && isNearChange(index - 1) ? [{ kind: 'gap', text: '…' } satisfies DiffLine] : []
  })
}
