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

interface DocgenInfo { slots?: { name: string, description: string }[] }

/**
 * Adds a slot that has the name of a prop, such as the slot `fallback` of `Show`. Storybook (10.6) would list only the
 * prop, because it identifies the rows of the table by their names.
 */
export const showSlotsNamedLikeProps: ArgTypesEnhancer = ({ argTypes, component }) => {
  const { slots = [] } = (component as { __docgenInfo?: DocgenInfo } | undefined)?.__docgenInfo ?? {}
  const hidden = slots.filter(({ name }) => argTypes[name]?.table?.category === 'props')
  const rows = hidden.map(({ name, description }) =>
    [`slot:${name}`, { name, description, control: { disable: true }, table: { category: 'slots' } }])
  return { ...argTypes, ...Object.fromEntries(rows) as typeof argTypes }
}

/** The props that change how a button looks. */
export const visualProps = ['variant', 'tone', 'size', 'block', 'disabled', 'pending', 'failed']

/** Lists the props of `visualProps` first, then the other props in the order of the source code. */
export const visualPropsFirst: ArgTypesEnhancer = ({ argTypes }) => {
  const first = visualProps.filter(name => name in argTypes).map(name => [name, argTypes[name]])
  return { ...Object.fromEntries(first), ...argTypes }
}

/** Changes the props tables of all docs pages. */
export const argTypesEnhancers = [
  hideNativeAttributes, showPropDefaults, showSlotsNamedLikeProps, hideUnknownSlotTypes, visualPropsFirst,
]
