import { clerkPlugin, useAuth } from '@clerk/vue'
import Buttons from '../buttons/ClerkVueButtons.vue'

export default {
  Buttons,
  install(app, clerk) {
    // If `window.Clerk` is set, @clerk/vue uses that Clerk and loads no script.
    globalThis.Clerk = clerk
    app.use(clerkPlugin, { publishableKey: clerk.publishableKey, prefetchUI: false })
  },
  useAuth,
}
