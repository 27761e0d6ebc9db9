import type { VisualParameters } from '../../support/pictures.js'

/** Adds pictures of hover, focus and active to a story. */
export const picturedStates = {
  visual: { states: ['hover', 'focus', 'active'] } satisfies VisualParameters,
}
