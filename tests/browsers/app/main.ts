import { createApp, h, type Component } from 'vue'
import { clerkPlugin } from 'vue-clerk'
import 'vue-clerk/style.css'
import AllSessions from '../../../stories/components/SignOutButton/examples/specification/AllSessions.vue'
import Basic from '../../../stories/components/SignOutButton/examples/specification/Basic.vue'
import CustomSlot from '../../../stories/components/SignOutButton/examples/specification/CustomSlot.vue'
import SpecificSession from '../../../stories/components/SignOutButton/examples/specification/SpecificSession.vue'

const Goodbye = () => h('h1', 'Goodbye')

const pages: Record<string, Component> = {
  '/basic': Basic,
  '/custom': CustomSlot,
  '/specific': SpecificSession,
  '/all': AllSessions,
  '/goodbye': Goodbye,
}

const query = new URLSearchParams(location.search)
document.documentElement.dir = query.get('dir') ?? 'ltr'

createApp(pages[location.pathname]!)
  .use(clerkPlugin, {
    publishableKey: `pk_test_${btoa('clerk.example.test$')}`,
    // The page's server also is a proxy for Clerk, because not every driver can route the requests of a page.
    proxyUrl: `${location.origin}/clerk`,
    __internal_clerkJSUrl: `${location.origin}/clerk/clerk.browser.js`,
    afterSignOutUrl: '/goodbye',
    telemetry: false,
  })
  .mount('#app')
