import { clerkPlugin, useAuth } from '@clerk/vue'
import Buttons from '../buttons/ClerkVueButtons.vue'

export default {
  Buttons,
  install(app, clerk) {
    // @clerk/vue reads `window.Clerk`, and loads no script if it is set.
    globalThis.Clerk = clerk
    app.use(clerkPlugin, { publishableKey: clerk.publishableKey, prefetchUI: false })
  },
  useAuth,
}
