import { clerkPlugin, useAuth } from '@clerk/vue'
import Buttons from '../buttons/ClerkVueButtons.vue'

export default {
  Buttons,
  install(app, clerk) {
    // It takes Clerk from where Clerk's script puts it, and loads no script if there is one.
    globalThis.Clerk = clerk
    app.use(clerkPlugin, { publishableKey: clerk.publishableKey, prefetchUI: false })
  },
  useAuth,
}
