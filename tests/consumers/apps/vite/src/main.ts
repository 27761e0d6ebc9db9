import { createApp, type Component } from 'vue'
import { clerkPlugin } from 'vue-clerk'
import 'vue-clerk/style.css'
import App from './App.vue'
// The dry run of a release writes this file from `exports` in the package's package.json.
import { entries } from './browserEntries'

// The specification's examples. The dry run copies the examples to this folder.
const examples = import.meta.glob<Component>('./usage/*.vue', { eager: true, import: 'default' })

console.log(Object.keys(entries))

createApp(App, { examples })
  .use(clerkPlugin, { publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY })
  .mount('#app')
