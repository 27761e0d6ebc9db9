import { describe, expect, it } from 'vitest'
import { recipes } from '../../stories/recipes/recipes'
import { filesLike, textOf } from './files'

const pages = filesLike(/^stories\/.*\.(mdx|ts)$/)

/** Returns the path of a file that `importer` imports. */
const resolve = (importer: string, path: string) => new URL(path, `file:///${importer}`).pathname.slice(1)

/** The files whose code the Storybook shows. */
const shown = [...new Set(pages.flatMap(page =>
  [...textOf(page).matchAll(/from '(\.[^']+)\?raw'/g)].map(([, path]) => resolve(page, path!))))]

const examples = shown.filter(file => /^stories\/.*\.(vue|ts)$/.test(file))

describe('the code that the Storybook shows', () => {
  it('includes the examples of the components, the recipes and the guides', () => {
    const folders = new Set(examples.map(file => file.split('/')[1]))
    expect([...folders]).toEqual(expect.arrayContaining(['components', 'recipes', 'guides']))
  })

  it.each(examples)('has no path that a reader’s app lacks in %s', file => {
    expect(textOf(file)).not.toMatch(/['"](?:\.\.\/|@\/|\/src\/)/)
  })

  it.each(examples)('has neither a title nor a tag of this Storybook in %s', file => {
    expect(textOf(file)).not.toMatch(/title: '(?:Examples|Fixtures)\/|tags: \[/)
  })
})

describe('the recipes', () => {
  const files = filesLike(/^stories\/recipes\/[\w-]+\/\w+\.mdx$/)
  const pageOf = (title: string) => files.find(file => textOf(file).includes(`\n# ${title}\n`))!

  it('are all on the page "All recipes"', () => {
    expect(recipes.map(({ title }) => pageOf(title)).sort()).toEqual([...files].sort())
  })

  it.each(recipes)('link the recipe "$title" from the pages of its components', ({ title, components }) => {
    const code = textOf(pageOf(title).replace('.mdx', '.vue'))
    const imported = [...code.matchAll(/import \{([^}]+)\} from 'vue-clerk'/g)].flatMap(([, names]) => names!.split(','))
    expect(imported.map(name => name.trim()).filter(name => /^[A-Z]/.test(name)).sort()).toEqual([...components].sort())
  })

  it.each(files)('show one file, its name and the headings in their order in %s', file => {
    const page = textOf(file)
    const levels = [...page.matchAll(/^(#+) /gm)].map(([, signs]) => signs!.length)
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
    expect(page.match(/<CodeFile name="\w+\.vue"/g)).toHaveLength(1)
    expect(page).not.toMatch(/<Canvas(?![^>]*sourceState="none")/)
  })
})
