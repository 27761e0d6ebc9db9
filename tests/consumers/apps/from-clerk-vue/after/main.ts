import { createApp } from 'vue'
import { clerkPlugin, clerkRouter } from 'vue-clerk'
import 'vue-clerk/style.css'
import App from './App.vue'
import { router } from './router'

createApp(App)
  .use(clerkPlugin, {
    publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY,
    afterSignOutUrl: '/goodbye',
    ...clerkRouter(router),
    prefetchUI: true,
    telemetry: false,
  })
  .use(router)
  .mount('#app')
