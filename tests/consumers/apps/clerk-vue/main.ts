import { clerkPlugin as clerkVuePlugin } from '@clerk/vue'
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

// The query of the URL selects the setup:
// - `?passed-on`: @clerk/vue loads Clerk, and vue-clerk gets this Clerk.
// - `?theirs-first`: both plugins get the publishable key. The app installs @clerk/vue first.
// - `?ours-first`: both plugins get the publishable key. The app installs vue-clerk first.
if (location.search === '?passed-on') {
  await import('./beside')
} else {
  const [first, second] = location.search === '?ours-first' ? [clerkPlugin, clerkVuePlugin] : [clerkVuePlugin, clerkPlugin]
  createApp(App).use(first, options).use(second, options).mount('#app')
}
