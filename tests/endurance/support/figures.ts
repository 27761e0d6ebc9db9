/** The measurements before and after the cycles, by the name of the table row. */
export type Figures = Record<string, readonly [before: Measurement, after: Measurement]>
type Measurement = Record<string, number> & { heap: number }

const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`

/** Prints the measurements as a table. */
export function printFigures(figures: Figures) {
  const rows = Object.entries(figures).map(([name, [before, after]]) => {
    const growth = `${((after.heap / before.heap - 1) * 100).toFixed(2)} %`
    const counts = Object.keys(before).filter(name => name !== 'heap')
    return [name, {
      heap: `${inKilobytes(before.heap)} → ${inKilobytes(after.heap)}`,
      growth,
      ...Object.fromEntries(counts.map(name => [name, `${before[name]} → ${after[name]}`])),
    }]
  })
  console.table(Object.fromEntries(rows))
}
