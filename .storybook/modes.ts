import { axes } from '../support/pictures.js'

/** Chromatic's modes: the axes of our own pictures. Forced colours are none of the toolbar's, so no mode can be about them. */
export const modes = Object.fromEntries(Object.values(axes)
  .filter(({ media }) => media.forcedColors === 'none')
  .map(({ name, globals }) => [name, globals]))
