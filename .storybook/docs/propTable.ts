import type { ArgTypesEnhancer } from 'storybook/internal/csf'

const defaultTag = /@default: (.*?)(?:<br>)+/

/** The table of props is for the component's own: what falls through to the native button is the platform's. */
export const hideNativeAttributes: ArgTypesEnhancer = ({ argTypes, component }) => {
  const { props = {} } = (component ?? {}) as { props?: Record<string, unknown> }
  return Object.fromEntries(Object.entries(argTypes).filter(([name, { table }]) => table?.category !== 'props' || name in props))
}

/** Moves `@default` of a prop's JSDoc to the column that is there for it: Storybook leaves it in the description. */
export const showPropDefaults: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, argType]) => {
    const summary = defaultTag.exec(argType.description ?? '')?.[1]
    if (!summary) return [name, argType]
    const description = argType.description?.replace(defaultTag, '')
    return [name, { ...argType, description, table: { ...argType.table, defaultValue: { summary } } }]
  }))

/** vue-component-meta knows no type of a slot without props, and says `any`. */
export const hideUnknownSlotTypes: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, argType]) => {
    const isUnknown = argType.table?.category === 'slots' && argType.table.type?.summary === 'any'
    return [name, isUnknown ? { ...argType, type: undefined, table: { ...argType.table, type: undefined } } : argType]
  }))

/** What a designer tries out first. */
export const look = ['variant', 'tone', 'size', 'block', 'disabled', 'pending', 'failed']

/** What one sees at once comes first; the rest is in the order of the source. */
export const lookFirst: ArgTypesEnhancer = ({ argTypes }) => {
  const first = look.filter(name => name in argTypes).map(name => [name, argTypes[name]])
  return { ...Object.fromEntries(first), ...argTypes }
}
