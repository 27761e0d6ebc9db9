// Names the private variables of src/styles/tokens.css in the token file. The names of the variables themselves may
// change in any release.

/**
 * @typedef {object} PrivateToken
 * @property {string} name
 * @property {string} description
 */

/** @type {Record<string, PrivateToken>} */
export const privateTokens = {
  '--_k': { name: 'ink', description: 'The default color of text, of the focus ring and of the solid button.' },
  '--_fg': { name: 'foreground', description: 'The text of the outline and the ghost button in the neutral tone.' },
  '--_neutral': { name: 'neutral', description: 'The base of tints and lines.' },
  '--_red': { name: 'danger-base', description: 'The red from which the danger tone is mixed.' },
  '--_alert': { name: 'alert', description: 'The failure badge, and the border of a failed button.' },
  '--_page': { name: 'page', description: 'The page behind the button.' },
  '--_ring': { name: 'ring', description: 'The focus ring.' },
  '--_fill': { name: 'fill', description: 'The background of the solid button.' },
  '--_on': { name: 'on-fill', description: 'The text of the solid button.' },
  '--_ink': { name: 'text', description: 'The text of the outline and the ghost button.' },
  '--_line': { name: 'line', description: 'The border of the outline button.' },
  '--_tint': { name: 'tint', description: 'The color that hover and active mix into the outline and the ghost button.' },
  '--_readable': { name: 'readable', description: 'White or near-black, whichever has more contrast with the fill.' },
  '--_shade': { name: 'shade', description: 'The color that hover and active mix into the solid button.' },
  '--_s': { name: 'size', description: 'The height of the button in units of the spacing.' },
  '--_unit': { name: 'unit', description: 'The unit of the height, the padding and the gap.' },
  '--_icon': { name: 'icon', description: 'The width and height of icons and of the spinner.' },
  '--_radius': { name: 'radius', description: 'The corners.' },
}

/** Variables that aren't tokens. The variable `--_p` is the state of a button: 0 % at rest, and more on hover. */
export const stateVariables = ['--_p']
