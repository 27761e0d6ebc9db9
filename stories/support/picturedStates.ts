import type { VisualParameters } from '../../support/pictures.js'

/** Makes the visual tests also take pictures of hover, focus and active. */
export const picturedStates = {
  visual: { states: ['hover', 'focus', 'active'] } satisfies VisualParameters,
}
