// Imports from an internal entry, because no public entry of Storybook exports `definePreviewAddon`.
import { definePreviewAddon } from 'storybook/internal/csf'
import type { ClerkGlobals, ClerkParameters } from './parameters'
import { beforeEach, decorators, globalTypes, initialGlobals } from './preview'

export { withClerk } from './decorator'
export type { ClerkGlobals, ClerkParameters, ClerkStoryParameters } from './parameters'

/**
 * Creates the add-on for CSF Next: a mocked Clerk for every story, and types for `parameters.clerk`. The add-on needs
 * Storybook 10.2. With an older Storybook, set `addons: ['vue-clerk/storybook']` in `main`, or use `withClerk`.
 *
 * @example
 * ```ts
 * import { definePreview } from '@storybook/vue3-vite'
 * import { clerkAddon } from 'vue-clerk/storybook'
 *
 * export default definePreview({ addons: [clerkAddon()] })
 * ```
 */
export const clerkAddon = () => definePreviewAddon<{ parameters: ClerkParameters, globals: ClerkGlobals }>({
  beforeEach,
  decorators,
  globalTypes,
  initialGlobals,
})
