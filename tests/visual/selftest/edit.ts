import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A change to the files of the built Storybook. The self-test checks whether the visual tests report this change. */
export interface Edit {
  name: string
  /** CSS rules that override vue-clerk's rules. */
  css?: string
  /** A text to find in all files, and the replacement. */
  replace?: [find: string, by: string]
}

const filesIn = (folder: string) =>
  ['iframe.html', ...readdirSync(join(folder, 'assets')).map(file => `assets/${file}`)]
    .filter(file => /\.(html|css|js)$/.test(file))
    .map(file => join(folder, file))

/**
 * Applies an edit to a built Storybook.
 *
 * @throws When the edit changes no file.
 */
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
  if (changed === 0) throw new Error(`The edit "${name}" changes no file of the built Storybook. Adapt the edit to the current code.`)
}
