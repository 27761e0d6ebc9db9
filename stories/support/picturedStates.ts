import type { VisualParameters } from '../../support/pictures.js'

/** For stories whose pictures should also be of real hover, focus and press. */
export const picturedStates = {
  visual: { states: ['hover', 'focus', 'active'] } satisfies VisualParameters,
}
