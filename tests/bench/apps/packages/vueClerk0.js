import { clerkPlugin, useAuth } from 'vue-clerk-0'
import Buttons from '../buttons/VueClerk0Buttons.vue'

export default {
  Buttons,
  install: (app, clerk) => app.use(clerkPlugin, { Clerk: clerk, publishableKey: clerk.publishableKey }),
  useAuth,
}
