const kebab = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

function attribute([name, value]: [name: string, value: unknown]) {
  if (value === true) return kebab(name)
  return typeof value === 'string' ? `${kebab(name)}="${value}"` : `:${kebab(name)}="${String(value)}"`
}

/**
 * Returns the template of a component with the props of a playground. Leaves out props with their default values.
 *
 * @param label the text in the default slot, or nothing for the component’s default label
 */
export function usageSnippet(
  component: string,
  args: Record<string, unknown>,
  defaults: Record<string, unknown>,
  label?: string,
) {
  const changed = Object.entries(args).filter(([name, value]) => value !== undefined && value !== defaults[name])
  const start = [component, ...changed.map(attribute)].join(' ')
  const element = label ? `<${start}>${label}</${component}>` : `<${start} />`
  return `<template>\n  ${element}\n</template>`
}
