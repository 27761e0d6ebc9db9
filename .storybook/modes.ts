import { axes } from '../support/pictures.js'

/** Chromatic's modes: the axes of the visual tests, except forced colors, which no toolbar global can set. */
export const modes = Object.fromEntries(Object.values(axes)
  .filter(({ media }) => media.forcedColors === 'none')
  .map(({ name, globals }) => [name, globals]))
