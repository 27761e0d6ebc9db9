// Writes the name in package.json into the published files. The source files import the package by the name that the
// specification fixes, so the two names can differ.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The name by which the source files, the documentation and the specification import the package. */
export const sourceName = 'vue-clerk'

// Keeps names that every version of the package must share, whatever the package's name is: the keys of `Symbol.for`,
// and the layer of the style sheet. Keeps longer names, paths, and the version 0.10 of the other project.
const ownName = /(?<!Symbol\.for\(["'`]|@layer [^;{`\n]*|[\w@/.#^-])vue-clerk(?![\w-]| 0\.)/g

/**
 * Replaces the package's name in code or in a document. A text that already has the name stays as it is.
 *
 * @param {string} text
 * @param {string} name
 */
export function renamePackage(text, name) {
  return name === sourceName ? text : text.replaceAll(ownName, () => name)
}

/**
 * Returns whether npm accepts the name of a new package.
 *
 * @param {string} name
 */
export function isPackageName(name) {
  return name.length <= 214 && /^(@[a-z\d][a-z\d._~-]*\/)?[a-z\d][a-z\d._~-]*$/.test(name)
}

/**
 * Writes the name in package.json into the files of a built folder. Both paths are relative to the project's root. The columns in a source map stay as they are, so
 * after a longer name in the same line, a debugger marks a place that is a few characters off.
 *
 * @param {string} folder
 * @param {RegExp} files Matches the paths of the files.
 */
export function writePackageName(folder, files) {
  /** @type {{ name: string }} */
  const { name } = JSON.parse(readFileSync('package.json', 'utf8'))
  if (name === sourceName) return
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!files.test(path)) continue
    const file = join(folder, path)
    writeFileSync(file, renamePackage(readFileSync(file, 'utf8'), name))
  }
}
