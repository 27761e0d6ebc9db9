import { registerElements } from './elements'

registerElements({
  publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY,
  afterSignOutUrl: '/goodbye',
})
