import type { VisualParameters } from '../../support/pictures.js'

/** Story parameters that make the visual tests also take pictures of the states hover, focus and active. */
export const picturedStates = {
  visual: { states: ['hover', 'focus', 'active'] } satisfies VisualParameters,
}
