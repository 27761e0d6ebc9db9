import { createApp } from 'vue'
import { clerkPlugin } from 'vue-clerk'
import './style.css'
import App from './App.vue'

createApp(App).use(clerkPlugin, {
  publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY,
  afterSignOutUrl: '/goodbye',
  telemetry: false,
}).mount('#app')
