import { clerkPlugin, SignOutButton } from 'vue-clerk'
import 'vue-clerk/style.css'
import { createMockClerk, type Scenario } from 'vue-clerk/testing'
import { createApp } from 'vue'

const scenario: Scenario = { sessions: 2, respond: ({ method }) => method === 'DELETE' ? { status: 500 } : undefined }
const clerk = createMockClerk(scenario)
const statuses: string[] = clerk.server.sessions.map(({ status }) => status)

const app = createApp({}).component('SignOutButton', SignOutButton)
app.use(clerkPlugin, { Clerk: clerk, afterSignOutUrl: '/goodbye' })
app.use(clerkPlugin, { publishableKey: statuses.join() })
// @ts-expect-error the options need a key or a Clerk
app.use(clerkPlugin, {})
// @ts-expect-error the options are required
app.use(clerkPlugin)
// @ts-expect-error a router needs routerReplace too
app.use(clerkPlugin, { publishableKey: '', routerPush: () => {} })
// @ts-expect-error the option is called afterSignOutUrl
app.use(clerkPlugin, { publishableKey: '', afterSignoutUrl: '/goodbye' })
// @ts-expect-error the key of a scenario is called sessions
createMockClerk({ session: 1 })
