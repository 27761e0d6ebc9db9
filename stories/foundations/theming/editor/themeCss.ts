/** Maps a variable or a CSS property of the buttons to its changed value. */
export type ThemeChanges = Record<string, string>

const blockOf = (selector: string, declarations: [name: string, value: string][]) =>
  declarations.length ? [`${selector} {\n${declarations.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`] : []

/**
 * Returns the CSS of the changes: the variables on the page, and the properties on the buttons. With `scope`, a CSS
 * selector, the CSS affects only the buttons inside the matching element.
 */
export function themeCss(changes: ThemeChanges, scope = '') {
  const entries = Object.entries(changes)
  const isVariable = (name: string) => name.startsWith('--')
  return [
    ...blockOf(scope || ':root', entries.filter(([name]) => isVariable(name))),
    ...blockOf(`${scope} .vc-button`.trim(), entries.filter(([name]) => !isVariable(name))),
  ].join('\n\n')
}
