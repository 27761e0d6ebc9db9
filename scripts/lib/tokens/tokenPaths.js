// Names the tokens of the token file.
import { privateTokens } from './privateTokens.js'

/** The system colors that the style sheet uses. @type {Record<string, { path: string[], description: string }>} */
export const systemTokens = {
  Canvas: { path: ['system', 'canvas'], description: 'The system color Canvas in Chromium: the page.' },
  CanvasText: { path: ['system', 'canvas-text'], description: 'The system color CanvasText in Chromium: the text of the page.' },
}

/**
 * Returns the groups and the name of a variable's token, such as `clerk`, `color` and `primary`.
 *
 * @param {string} variable
 * @param {string} [variant] The tone or the size that changes the variable.
 * @returns {string[]}
 * @throws if the variable is private and has no name in privateTokens.js.
 */
export function pathOf(variable, variant) {
  const token = privateTokens[variable]
  if (token) return ['button', ...variant ? [variant] : [], token.name]
  if (variable.startsWith('--_')) {
    throw new Error(`tokens.css: ${variable} has no name in the token file. Add the name to scripts/lib/tokens/privateTokens.js.`)
  }
  const [, owner = '', rest = ''] = /^--(clerk|vc-button)-(.+)$/.exec(variable) ?? []
  return [owner, ...rest.startsWith('color-') ? ['color', rest.slice('color-'.length)] : [rest]]
}

/** @param {string[]} path */
export const aliasTo = path => `{${path.join('.')}}`
