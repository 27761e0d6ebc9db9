import { expect, it } from 'vitest'
import { tabTitle } from '../../../.storybook/shell/titles'

it.each([
  ['Components / SignOutButton - Failed ⋅ Storybook', 'SignOutButton - Failed · vue-clerk'],
  ['Introduction - Docs ⋅ Storybook', 'Introduction · vue-clerk'],
  ['Guides / Router and guards - Docs ⋅ Storybook', 'Router and guards · vue-clerk'],
  ['vue-clerk - Storybook', 'vue-clerk'],
  ['Storybook', 'vue-clerk'],
])('turns Storybook’s title "%s" into the title "%s" of a tab', (storybookTitle, title) => {
  expect(tabTitle(storybookTitle)).toBe(title)
})
