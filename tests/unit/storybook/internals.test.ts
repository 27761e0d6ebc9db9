import * as csf from 'storybook/internal/csf'
import { expect, it } from 'vitest'

it('finds definePreviewAddon, the only internal import of vue-clerk/storybook, in storybook/internal/csf', () => {
  expect(
    csf.definePreviewAddon,
    'Storybook moved definePreviewAddon. Look for it among the public exports of `storybook`, import it from there in '
    + 'src/storybook/index.ts, and raise the lowest `storybook` in peerDependencies to the release that has it.',
  ).toBeTypeOf('function')
})

it('creates an add-on that keeps its annotations', () => {
  const addon = csf.definePreviewAddon({ initialGlobals: { theme: 'dark' } })
  expect(addon).toMatchObject({ initialGlobals: { theme: 'dark' } })
})
