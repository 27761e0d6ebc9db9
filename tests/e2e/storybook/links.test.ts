import { describe, expect, it } from 'vitest'
import { filesLike, textOf } from '../../repository/files'
import { openStorybook } from './openStorybook'

const storybook = openStorybook()

describe('the links between the pages', () => {
  it('lead to pages that exist', async () => {
    const ids = new Set((await storybook.entries()).map(({ id }) => id))
    const links = filesLike(/^stories\/.*\.(mdx?|ts|vue)$/).flatMap(file =>
      [...textOf(file).matchAll(/\?path=\/(?:docs|story)\/([\w-]+)/g)].map(([, id]) => [file, id!] as const))
    expect(links.length).toBeGreaterThan(30)
    expect(links.filter(([, id]) => !ids.has(id))).toEqual([])
  })
})
