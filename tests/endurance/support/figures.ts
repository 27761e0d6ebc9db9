/** What was counted by a row's name: before and after. */
export type Figures = Record<string, readonly [before: Counted, after: Counted]>
type Counted = Record<string, number> & { heap: number }

const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`

/** A table of what grew, a column each. */
export function printFigures(figures: Figures) {
  const rows = Object.entries(figures).map(([name, [before, after]]) => {
    const growth = `${((after.heap / before.heap - 1) * 100).toFixed(2)} %`
    const counts = Object.keys(before).filter(what => what !== 'heap')
    return [name, {
      heap: `${inKilobytes(before.heap)} → ${inKilobytes(after.heap)}`,
      growth,
      ...Object.fromEntries(counts.map(what => [what, `${before[what]} → ${after[what]}`])),
    }]
  })
  console.table(Object.fromEntries(rows))
}
