import { clerkPlugin, useClerk } from '@clerk/vue'
import { createApp, watch } from 'vue'
import { clerkPlugin as vueClerkPlugin } from 'vue-clerk'
import 'vue-clerk/style.css'
import App from './App.vue'

const app = createApp(App)
app.use(clerkPlugin, {
  publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY,
  afterSignOutUrl: '/goodbye',
})

const clerk = app.runWithContext(useClerk)
watch(() => clerk.value?.loaded, isLoaded => {
  if (!isLoaded) return
  app.use(vueClerkPlugin, { Clerk: clerk.value })
  app.mount('#app')
}, { immediate: true })
