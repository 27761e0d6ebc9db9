import { axes } from '../support/pictures.js'

/** Chromatic's modes: the axes of our own pictures, except forced colors, which no toolbar global can set. */
export const modes = Object.fromEntries(Object.values(axes)
  .filter(({ media }) => media.forcedColors === 'none')
  .map(({ name, globals }) => [name, globals]))
