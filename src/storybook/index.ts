// The one internal import: `definePreviewAddon` is exported from nowhere else.
import { definePreviewAddon } from 'storybook/internal/csf'
import type { ClerkGlobals, ClerkParameters } from './parameters'
import { beforeEach, decorators, globalTypes, initialGlobals } from './preview'

export { withClerk } from './decorator'
export type { ClerkGlobals, ClerkParameters, ClerkStoryParameters } from './parameters'

/**
 * The mocked Clerk as an add-on for CSF Next, with typed `parameters.clerk`. `definePreview` for Vue came with Storybook 10.2;
 * before that, name the add-on in `main` (`addons: ['vue-clerk/storybook']`) or use `withClerk`.
 *
 * @example
 * ```ts
 * export default definePreview({ addons: [clerkAddon()] })
 * ```
 */
export const clerkAddon = () => definePreviewAddon<{ parameters: ClerkParameters, globals: ClerkGlobals }>({
  beforeEach,
  decorators,
  globalTypes,
  initialGlobals,
})
