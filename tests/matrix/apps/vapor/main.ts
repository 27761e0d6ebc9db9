import { createVaporApp, vaporInteropPlugin } from 'vue'
import { clerkPlugin } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import 'vue-clerk/style.css'
import App from './App.vue'

// With `?fails`, the server rejects the first sign-out.
let fails = location.search === '?fails'
const clerk = createMockClerk({
  sessions: 2,
  respond: ({ method }) => {
    if (!fails || method !== 'DELETE') return undefined
    fails = false
    return { status: 500 }
  },
})
Object.assign(window, { clerk })

const app = createVaporApp(App)
// Vue needs this plugin to render components with a virtual DOM, such as SignOutButton, in a Vapor component.
app.use(vaporInteropPlugin)
app.use(clerkPlugin, { Clerk: clerk, afterSignOutUrl: '#goodbye', afterMultiSessionSingleSignOutUrl: '#other-account' })
app.mount('main')
Object.assign(window, { unmount: () => app.unmount() })
