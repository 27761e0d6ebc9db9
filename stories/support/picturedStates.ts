import type { VisualParameters } from '../../tests/visual/pictures.js'

/** For stories whose pictures should also be of real hover, focus and press. */
export const picturedStates = {
  visual: { states: ['hover', 'focus', 'active'] } satisfies VisualParameters,
}
