import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(`${import.meta.dirname}/../../stories/components/SignOutButton/examples/specification/${path}`, 'utf8')

// The files have the same order as the snippets of the specification.
const files = ['Basic.vue', 'CustomSlot.vue', 'SpecificSession.vue', 'AllSessions.vue']
const snippets = [...read('sign-out-button.md').matchAll(/^```vue\n(.*?)^```$/gms)].map(([, code]) => code)

describe('the examples of the specification', () => {
  it('have a file for every snippet of the specification', () => {
    expect(snippets).toHaveLength(files.length)
  })

  it.each(files.map((file, index) => [file, snippets[index]] as const))(
    'contain the same bytes in %s as the snippet of the specification',
    (file, snippet) => {
      expect(read(file)).toBe(snippet)
    },
  )
})
