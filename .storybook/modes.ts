import { axes } from '../support/pictures.js'

/** The modes in which Chromatic takes pictures. Forced colors have no mode, because no global sets forced colors. */
export const modes = Object.fromEntries(Object.values(axes)
  .filter(({ media }) => media.forcedColors === 'none')
  .map(({ name, globals }) => [name, globals]))
