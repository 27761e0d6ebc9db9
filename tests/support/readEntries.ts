/** A docs page, a story, or a test of a story. */
export interface Entry {
  id: string
  type: 'docs' | 'story'
  subtype?: 'story' | 'test'
}

/** Returns the entries of a Storybook. `storybookUrl` ends with a slash. */
export async function readEntries(storybookUrl: string): Promise<Entry[]> {
  const { entries } = await (await fetch(`${storybookUrl}index.json`)).json() as { entries: Record<string, Entry> }
  return Object.values(entries)
}

/** Returns the IDs of all stories, without the tests of the stories. */
export async function readStoryIds(storybookUrl: string): Promise<string[]> {
  const entries = await readEntries(storybookUrl)
  return entries.filter(({ type, subtype }) => type === 'story' && subtype !== 'test').map(({ id }) => id)
}
