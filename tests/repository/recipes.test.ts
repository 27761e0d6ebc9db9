import { describe, expect, it } from 'vitest'
import { createRegistry } from '../../scripts/lib/registry/createRegistry.js'
import { recipes } from '../../scripts/lib/registry/recipes.js'
import { filesLike, textOf } from './files'

interface Item { name: string, title: string, dependencies: string[], files: { path: string, content: string }[] }

const registry = Object.entries(await createRegistry()).filter(([file]) => file !== 'registry.json')
const items = registry.map(([, text]) => JSON.parse(text) as Item)
const folderOf = (file: string) => file.split('/').at(-2)!

describe('the registry of the recipes', () => {
  it('has an entry for every recipe, with the title of the docs page', () => {
    const pages = filesLike(/^stories\/recipes\/.*\.stories\.ts$/)
    const titles = pages.map(file => [folderOf(file), /title: 'Recipes\/(.+)'/.exec(textOf(file))![1]!])
    expect(titles.length).toBeGreaterThan(5)
    expect(Object.fromEntries(titles)).toEqual(Object.fromEntries(items.map(({ name, title }) => [name, title])))
    expect(Object.keys(recipes).sort()).toEqual(items.map(({ name }) => name).sort())
  })

  it('contains every component of the recipes, unchanged', () => {
    const components = filesLike(/^stories\/recipes\/.*\.vue$/)
    const contents = items.flatMap(({ files }) => files.map(({ content }) => content))
    expect(contents.sort()).toEqual(components.map(textOf).sort())
  })

  it('lists the packages that each component imports', () => {
    const packagesOf = (name: string) => items.find(item => item.name === name)!.dependencies.map(each => each.replace(/@\^[\d.]+$/, ''))
    expect(packagesOf('confirmation')).toEqual(['vue-clerk'])
    expect(packagesOf('icon-library')).toEqual(['@lucide/vue', 'vue-clerk'])
  })
})
