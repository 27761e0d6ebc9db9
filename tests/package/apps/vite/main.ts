import { Clerk } from '@clerk/clerk-js/no-rhc'
import { createApp, type Component } from 'vue'
import { clerkPlugin } from 'vue-clerk'
import 'vue-clerk/style.css'
import './app.css'
import Goodbye from './Goodbye.vue'
import Hostile from './Hostile.vue'

// The specification's examples. The test has copied the examples to this folder.
const examples = import.meta.glob<Component>('./usage/*.vue', { eager: true, import: 'default' })

const name = location.pathname.slice(1)
const pages: Record<string, Component> = { ...examples, './usage/Hostile.vue': Hostile }

createApp(pages[`./usage/${name}.vue`] ?? Goodbye)
  .use(clerkPlugin, {
    Clerk,
    publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY,
    standardBrowser: false,
    afterSignOutUrl: '/goodbye',
    telemetry: false,
  })
  .mount('#app')
