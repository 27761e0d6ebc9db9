import { createApp } from 'vue'
import { clerkPlugin } from 'vue-clerk'
import App from './App.vue'
import { router } from './router'

createApp(App)
  .use(clerkPlugin, {
    publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY,
    signInUrl: '/sign-in',
    routerPush: (to: string) => router.push(to),
    routerReplace: (to: string) => router.replace(to),
    telemetry: false,
  })
  .use(router)
  .mount('#app')
