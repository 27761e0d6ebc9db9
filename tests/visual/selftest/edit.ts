import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A change to the built Storybook: rules that win over ours, or text that is found and replaced everywhere. */
export interface Edit {
  name: string
  css?: string
  replace?: [find: string, by: string]
}

const filesIn = (folder: string) =>
  ['iframe.html', ...readdirSync(join(folder, 'assets')).map(file => `assets/${file}`)]
    .filter(file => /\.(html|css|js)$/.test(file))
    .map(file => join(folder, file))

/** @throws when there is nothing to change: the seed has outlived what it was about. */
export function applyEdit(folder: string, { name, css, replace }: Edit) {
  let changed = 0
  for (const file of filesIn(folder)) {
    const before = readFileSync(file, 'utf8')
    let after = before
    if (css && file.endsWith('.css') && before.includes('@layer vue-clerk{')) after += `@layer vue-clerk{${css}}`
    if (replace) after = after.replaceAll(...replace)
    if (after === before) continue
    writeFileSync(file, after)
    changed++
  }
  if (changed === 0) throw new Error(`The seed "${name}" finds nothing to change in the built Storybook.`)
}
