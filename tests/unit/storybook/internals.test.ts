import * as csf from 'storybook/internal/csf'
import { describe, expect, it } from 'vitest'

describe('definePreviewAddon()', () => {
  it('is an export of storybook/internal/csf, from which vue-clerk/storybook imports this function', () => {
    expect(
      csf.definePreviewAddon,
      'Storybook has moved definePreviewAddon. In src/storybook/index.ts, import it from a public export of `storybook`. '
      + 'In peerDependencies, raise the lowest version of `storybook` to the release that has this export.',
    ).toBeTypeOf('function')
  })

  it('creates an add-on that contains the annotations', () => {
    const addon = csf.definePreviewAddon({ initialGlobals: { theme: 'dark' } })
    expect(addon).toMatchObject({ initialGlobals: { theme: 'dark' } })
  })
})
