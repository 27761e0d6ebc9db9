import { describe, expect, it } from 'vitest'
import { issuesUrl, repositoryUrl, sourceUrl } from '../../stories/support/docs/repository'
import { usageSnippet } from '../../stories/support/docs/usageSnippet'

describe('the links to the source code', () => {
  it.each([
    ['github:acme/shop'],
    ['acme/shop'],
    ['https://github.com/acme/shop'],
    [{ url: 'git+https://github.com/acme/shop.git' }],
    [{ url: 'git://github.com/acme/shop.git' }],
    [{ url: 'git@github.com:acme/shop.git' }],
    [{ url: 'ssh://git@github.com/acme/shop.git' }],
  ])('use the repository %j', repository => {
    expect(repositoryUrl({ repository })).toBe('https://github.com/acme/shop')
    expect(issuesUrl({ repository })).toBe('https://github.com/acme/shop/issues')
  })

  it('use the address for reports', () => {
    expect(issuesUrl({ repository: 'acme/shop', bugs: { url: 'https://acme.example/help' } })).toBe('https://acme.example/help')
  })

  it('are left out without a repository', () => {
    expect([repositoryUrl({}), issuesUrl({})]).toEqual([undefined, undefined])
  })

  it('lead to the file', () => {
    expect(sourceUrl('https://github.com/acme/shop', 'src/a.ts')).toBe('https://github.com/acme/shop/blob/HEAD/src/a.ts')
  })
})

describe('the code of a playground', () => {
  const defaults = { variant: 'solid', block: false, asChild: true }

  it('leaves out props with their defaults', () => {
    expect(usageSnippet('A', defaults, defaults)).toBe('<template>\n  <A />\n</template>')
  })

  it('writes props as in a template', () => {
    expect(usageSnippet('A', { variant: 'ghost', block: true, asChild: false, size: undefined }, defaults, 'Save'))
      .toBe('<template>\n  <A variant="ghost" block :as-child="false">Save</A>\n</template>')
  })
})
