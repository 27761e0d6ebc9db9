import type { ArgTypesEnhancer } from 'storybook/internal/csf'

const defaultTag = /@default: (.*?)(?:<br>)+/

/** Hides native attributes from the props table. The props that the component declares stay. */
export const hideNativeAttributes: ArgTypesEnhancer = ({ argTypes, component }) => {
  const { props = {} } = (component ?? {}) as { props?: Record<string, unknown> }
  return Object.fromEntries(Object.entries(argTypes).filter(([name, { table }]) => table?.category !== 'props' || name in props))
}

/** Moves the `@default` tag of a prop's JSDoc from the description to the table's Default column. */
export const showPropDefaults: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, argType]) => {
    const summary = defaultTag.exec(argType.description ?? '')?.[1]
    if (!summary) return [name, argType]
    const description = argType.description?.replace(defaultTag, '')
    return [name, { ...argType, description, table: { ...argType.table, defaultValue: { summary } } }]
  }))

/** Hides the slot type `any`, which vue-component-meta reports for a slot without slot props. */
export const hideUnknownSlotTypes: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, argType]) => {
    const isUnknown = argType.table?.category === 'slots' && argType.table.type?.summary === 'any'
    return [name, isUnknown ? { ...argType, type: undefined, table: { ...argType.table, type: undefined } } : argType]
  }))

/** The props that change how a button looks. */
export const visualProps = ['variant', 'tone', 'size', 'block', 'disabled', 'pending', 'failed']

/** Lists the props of `visualProps` first, then the other props in the order of the source code. */
export const visualPropsFirst: ArgTypesEnhancer = ({ argTypes }) => {
  const first = visualProps.filter(name => name in argTypes).map(name => [name, argTypes[name]])
  return { ...Object.fromEntries(first), ...argTypes }
}
