import { createMockClerk } from 'vue-clerk/testing'

// The Nuxt module uses this Clerk, so it loads no script.
Object.assign(window, { Clerk: createMockClerk({ sessions: 0 }) })
