import { readdirSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { inject } from 'vitest'

/** The names of the specification's examples, in the order of the specification. */
export const examples = ['Basic', 'CustomSlot', 'SpecificSession', 'AllSessions']

/**
 * Copies an app of `apps/` and the specification's examples into a new folder. In this folder, `vue-clerk` is the
 * package that npm would publish. Returns the folder.
 */
export async function placeApp(name: string): Promise<string> {
  const folder = join(inject('consumer'), name)
  await cp(join(import.meta.dirname, '../apps', name), folder, { recursive: true })
  await copySnippets(folder, snippet => examples.includes(basename(snippet, '.vue')))
  return folder
}

const stories = join(import.meta.dirname, '../../../stories')
const isSnippet = (path: string) => /^components\/\w+\/examples\/.+\.vue$|^recipes\/.+\.(vue|d\.ts)$/.test(path)

/** Copies snippets from `stories/` to the folder `usage/` of an app. */
export async function copySnippets(folder: string, isWanted = (_path: string) => true) {
  const snippets = readdirSync(stories, { recursive: true, encoding: 'utf8' }).filter(path => isSnippet(path) && isWanted(path))
  for (const snippet of snippets) await cp(join(stories, snippet), join(folder, 'usage', basename(snippet)))
}
