import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Component } from 'vue'
import { describe, expect, inject, it } from 'vitest'
import { describeComponents } from '../../scripts/lib/componentTypes.js'
import { componentTypes } from './support/componentTypes'

interface Described { name: string, description: string }

interface WebComponent extends Described {
  source: unknown
  props: (Described & { type: string, required: boolean, default?: string })[]
  slots: (Described & { 'vue-properties'?: (Described & { type: string })[] })[]
  js: { events: (Described & { arguments: { name: string, type: string }[] })[] }
}

interface WebTypes {
  contributions: { html: { 'vue-components': WebComponent[] } }
}

const installed = join(inject('consumer'), 'node_modules/vue-clerk')
const read = (path: string): unknown => JSON.parse(readFileSync(join(installed, path), 'utf8'))

const packageJson = read('package.json') as { 'name': string, 'version': string, 'web-types': string }
const webTypes = read(packageJson['web-types']) as WebTypes
const components = webTypes.contributions.html['vue-components']
const find = (name: string) => components.find(component => component.name === name)!

/** The names of the events that a component declares, and the options of the component's props. */
type Options = Component & { props?: Record<string, unknown>, emits?: string[] }

const exported = await import(pathToFileURL(join(installed, 'dist/index.js')).href) as Record<string, unknown>
const isComponent = (value: unknown): value is Options => typeof value === 'object' && value !== null && 'setup' in value
const shipped = Object.entries(exported).flatMap(([name, value]) => isComponent(value) ? [[name, value] as const] : [])
const typesOf = componentTypes(join(installed, 'dist'))

const namesOf = (parts: { name: string }[]) => parts.map(({ name }) => name).sort()
/** Removes `undefined` and the parentheses around a function type. */
const simplify = (type: string) => type.replace(/ \| undefined$/, '').replace(/^\((.*)\)$/, '$1')

describe('web-types.json', () => {
  it('has the format, the name and the version that JetBrains IDEs need', () => {
    expect(webTypes).toEqual({
      '$schema': 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
      'name': packageJson.name,
      'version': packageJson.version,
      'framework': 'vue',
      'js-types-syntax': 'typescript',
      'description-markup': 'markdown',
      'contributions': { html: { 'vue-components': expect.any(Array) } },
    })
  })

  it('describes every component that the package exports', () => {
    expect(shipped.length).toBeGreaterThan(5)
    expect(namesOf(components)).toEqual(shipped.map(([name]) => name).sort())
  })

  it.each(shipped)('describes the props, events and slots of %s', (name, { props = {}, emits = [] }) => {
    const component = find(name)
    const types = typesOf(name)
    expect(component.source).toEqual({ module: 'vue-clerk', symbol: name })
    expect(namesOf(component.props)).toEqual(Object.keys(props).sort())
    expect(component.props.map(prop => [prop.name, { type: simplify(prop.type), required: prop.required }]))
      .toEqual(component.props.map(prop => {
        const { type, required } = types.props.get(prop.name)!
        return [prop.name, { type: simplify(type), required }]
      }))
    expect(namesOf(component.js.events)).toEqual([...emits].sort())
    expect(component.slots.map(slot => [slot.name, slot['vue-properties']?.map(slotProp => [slotProp.name, slotProp.type]) ?? []]))
      .toEqual([...types.slots].map(([slot, slotProps]) => [slot, [...slotProps]]))
  })

  it('has a description for every component, prop, event, slot and slot prop', () => {
    const parts = components.flatMap(component => [
      component,
      ...component.props,
      ...component.js.events,
      ...component.slots.flatMap(slot => [slot, ...slot['vue-properties'] ?? []]),
    ])
    expect(parts.length).toBeGreaterThan(100)
    expect(parts.filter(({ description }) => !/^\S.*\.$/s.test(description))).toEqual([])
  })

  it('has the default of a prop and the arguments of an event', () => {
    const { props, js } = find('SignOutButton')
    expect(props.find(({ name }) => name === 'pendingLabel')!.default).toBe('\'Signing out…\'')
    expect(js.events.find(({ name }) => name === 'error')!.arguments).toEqual([{ name: 'error', type: 'unknown' }])
  })
})

describe('the build', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url)).replaceAll('\\', '/')
  const build = (file: string) => () => describeComponents(root, `tests/package/apps/untyped/${file}`)

  it.each([
    ['a component that has the type Component', 'UntypedButton.ts', 'component UntypedButton has no types'],
    ['a component that has the type any', 'AnyButton.ts', 'component AnyButton has no types'],
    ['a prop, an event, a slot and a slot prop without JSDoc', 'UndocumentedButton.ts',
      'Write a JSDoc comment for UndocumentedButton.label, UndocumentedButton.default, UndocumentedButton.index, UndocumentedButton.undo.'],
  ])('fails with the name of %s', (_, file, message) => {
    expect(build(file)).toThrow(message)
  })
})
