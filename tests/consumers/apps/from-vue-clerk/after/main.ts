import { createApp } from 'vue'
import { clerkPlugin, clerkRouter } from 'vue-clerk'
import 'vue-clerk/style.css'
import App from './App.vue'
import { router } from './router'

createApp(App)
  .use(clerkPlugin, {
    publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY,
    signInUrl: '/sign-in',
    afterSignOutUrl: '/goodbye',
    ...clerkRouter(router),
    telemetry: false,
  })
  .use(router)
  .mount('#app')
