import { createSSRApp, nextTick, shallowRef } from 'vue'
import { expect, it, vi } from 'vitest'
import { clerkPlugin } from 'vue-clerk'

// A server creates an app for each request, and never unmounts the app. If each app watched a ref of a module, this ref
// would keep every app in memory.
it('does not watch the option localization on a server, because apps do not unmount there', async () => {
  const locale = shallowRef('en-US')
  const localization = vi.fn(() => ({ locale: locale.value }))
  createSSRApp({}).use(clerkPlugin, { publishableKey: `pk_test_${btoa('clerk.example.test$')}`, localization })
  localization.mockClear()
  locale.value = 'de-DE'
  await nextTick()
  expect(localization).not.toHaveBeenCalled()
})
