import { createSSRApp } from 'vue'
import { clerkPlugin } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { exampleOf } from './examples'

const clerk = createMockClerk({ sessions: 3 })
if (location.search === '?preloaded') await clerk.load()

Object.assign(window, { clerk })
createSSRApp(exampleOf(location.pathname)).use(clerkPlugin, { Clerk: clerk }).mount('#app')
