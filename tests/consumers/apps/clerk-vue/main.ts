import { clerkPlugin as theirPlugin } from '@clerk/vue'
import { createApp } from 'vue'
import { clerkPlugin } from 'vue-clerk'
import 'vue-clerk/style.css'
import App from './App.vue'

const options = {
  publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY,
  afterSignOutUrl: '/goodbye',
  signInUrl: '/sign-in',
  telemetry: false,
} as const

// The address says which of three ways: one Clerk handed on, or both plugins in either order.
if (location.search === '?handed-on') {
  await import('./beside')
} else {
  const [first, second] = location.search === '?ours-first' ? [clerkPlugin, theirPlugin] : [theirPlugin, clerkPlugin]
  createApp(App).use(first, options).use(second, options).mount('#app')
}
