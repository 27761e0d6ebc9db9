import { clerkPlugin as theirPlugin } from '@clerk/vue'
import { createApp } from 'vue'
import { clerkPlugin } from 'vue-clerk'
import 'vue-clerk/style.css'
import App from './App.vue'

const options = {
  publishableKey: (window as never as { publishableKey: string }).publishableKey,
  afterSignOutUrl: '/goodbye',
  signInUrl: '/sign-in',
  telemetry: false,
} as const

// In either order: the address says which.
const [first, second] = location.search === '?ours-first' ? [clerkPlugin, theirPlugin] : [theirPlugin, clerkPlugin]
createApp(App).use(first, options).use(second, options).mount('#app')
