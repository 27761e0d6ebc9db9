import { expect, it } from 'vitest'

it('redirects a guest from the settings to the sign-in page', async () => {
  await navigateTo('/settings')
  expect(useRoute().path).toBe('/sign-in')
})
