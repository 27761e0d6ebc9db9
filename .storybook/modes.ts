import { axes } from '../support/pictures.js'

/** The modes in which Chromatic takes pictures. No mode has forced colors, because no global turns on forced colors. */
export const modes = Object.fromEntries(Object.values(axes)
  .filter(({ media }) => media.forcedColors === 'none')
  .map(({ name, globals }) => [name, globals]))
