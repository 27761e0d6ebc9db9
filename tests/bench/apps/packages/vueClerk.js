import { clerkPlugin, useAuth } from 'vue-clerk'
import Buttons from '../buttons/VueClerkButtons.vue'

export default {
  Buttons,
  install: (app, clerk) => app.use(clerkPlugin, { Clerk: clerk }),
  useAuth,
}
