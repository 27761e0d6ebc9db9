import { createApp, h, type Component } from 'vue'
import { clerkPlugin } from 'vue-clerk'
import 'vue-clerk/style.css'
import AllSessions from '../../../stories/components/SignOutButton/examples/specification/AllSessions.vue'
import Basic from '../../../stories/components/SignOutButton/examples/specification/Basic.vue'
import CustomSlot from '../../../stories/components/SignOutButton/examples/specification/CustomSlot.vue'
import SpecificSession from '../../../stories/components/SignOutButton/examples/specification/SpecificSession.vue'
import { Account } from './Account'
import { publishableKey } from './publishableKey'

const Goodbye = () => h('h1', 'Goodbye')

const pages: Record<string, Component> = {
  '/basic': Basic,
  '/custom': CustomSlot,
  '/specific': SpecificSession,
  '/all': AllSessions,
  '/account': Account,
  '/goodbye': Goodbye,
}

createApp(pages[location.pathname]!)
  .use(clerkPlugin, { publishableKey, afterSignOutUrl: '/goodbye', signInUrl: '/sign-in', telemetry: false })
  .mount('#app')
