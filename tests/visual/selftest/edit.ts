import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A change to the built Storybook: CSS rules that override the package's rules, or a replaced text. */
export interface Edit {
  name: string
  css?: string
  /** Replaces a text in all files. */
  replace?: [find: string, by: string]
}

const filesIn = (folder: string) =>
  ['iframe.html', ...readdirSync(join(folder, 'assets')).map(file => `assets/${file}`)]
    .filter(file => /\.(html|css|js)$/.test(file))
    .map(file => join(folder, file))

/** @throws When the edit changes nothing, because the built Storybook no longer contains the code to replace. */
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
  if (changed === 0) throw new Error(`The edit "${name}" changes nothing in the built Storybook.`)
}
