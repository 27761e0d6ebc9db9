import * as csf from 'storybook/internal/csf'
import { expect, it } from 'vitest'

it('storybook/internal/csf still has definePreviewAddon, the one internal import of vue-clerk/storybook', () => {
  expect(
    csf.definePreviewAddon,
    'Storybook moved definePreviewAddon. Look for it among the public exports of `storybook`, import it from there in '
    + 'src/storybook/index.ts, and raise the lowest `storybook` in peerDependencies to the release that has it.',
  ).toBeTypeOf('function')
})

it('an add-on is still annotations with a tag that definePreview knows', () => {
  const addon = csf.definePreviewAddon({ initialGlobals: { theme: 'dark' } })
  expect(addon).toMatchObject({ initialGlobals: { theme: 'dark' } })
})
