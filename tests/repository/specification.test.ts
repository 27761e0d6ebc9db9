import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string) => readFileSync(`${import.meta.dirname}/../../stories/components/SignOutButton/examples/specification/${path}`, 'utf8')

// In the order of the specification.
const files = ['Basic.vue', 'CustomSlot.vue', 'SpecificSession.vue', 'AllSessions.vue']
const snippets = [...read('sign-out-button.md').matchAll(/^```vue\n(.*?)^```$/gms)].map(([, code]) => code)

it('has a file for every snippet of the specification', () => {
  expect(snippets).toHaveLength(files.length)
})

it.each(files.map((file, index) => ({ file, snippet: snippets[index] })))(
  'has the snippet of the specification in $file, byte for byte',
  ({ file, snippet }) => {
    expect(read(file)).toBe(snippet)
  },
)
