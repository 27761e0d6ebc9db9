import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import bcd from '@mdn/browser-compat-data/forLegacyNode'
import type { BrowserName, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data/types'

export { bcd }

const guarantees = readFileSync(join(import.meta.dirname, '../../../docs/guarantees.md'), 'utf8')

/** The oldest versions of browsers that docs/guarantees.md names. */
export const floors = readFloors(guarantees)

/** Returns the version that a text names for each browser. Browsers on phones have the same versions. */
export function readFloors(text: string): Partial<Record<BrowserName, string>> {
  const [, chrome, firefox, safari] = /Chrome and Edge ([\d.]+), Firefox ([\d.]+), Safari ([\d.]+) or newer/.exec(text) ?? []
  if (!chrome || !firefox || !safari) throw new Error('docs/guarantees.md names no oldest versions of browsers.')
  return { chrome, edge: chrome, chrome_android: chrome, firefox, firefox_android: firefox, safari, safari_ios: safari }
}

const isAtMost = (version: string, floor: string) =>
  version.replace('≤', '').localeCompare(floor, 'en', { numeric: true }) <= 0

/** Returns whether a browser has a feature under its usual name, without a flag. */
function isSupported(statement: SimpleSupportStatement, floor: string) {
  const { version_added, version_removed } = statement
  if (!version_added || version_added === 'preview') return false
  if (statement.flags || statement.prefix || statement.alternative_name) return false
  return isAtMost(version_added, floor) && !(version_removed && isAtMost(version_removed, floor))
}

/** Returns the browsers that lack a feature in their oldest version, such as `firefox 113`. */
export function browsersWithout({ support }: CompatStatement): string[] {
  return Object.entries(floors).filter(([browser, floor]) => {
    const statements = [support[browser as BrowserName] ?? []].flat()
    return !statements.some(statement => isSupported(statement, floor))
  }).map(([browser, floor]) => `${browser} ${floor}`)
}

/** Maps each name to the features with this name anywhere below a part of the data. */
export function indexByName(part: Identifier, index = new Map<string, CompatStatement[]>()) {
  for (const [name, feature] of Object.entries(part)) {
    if (name === '__compat') continue
    const { __compat } = feature as Identifier
    if (__compat) index.set(name, [...index.get(name) ?? [], __compat])
    indexByName(feature as Identifier, index)
  }
  return index
}

/** Returns the browsers without any of the features. Returns an empty list if every browser has one of the features. */
export function browsersWithoutAny(features: CompatStatement[]): string[] {
  const lists = features.map(browsersWithout)
  return (lists[0] ?? []).filter(browser => lists.every(list => list.includes(browser)))
}
