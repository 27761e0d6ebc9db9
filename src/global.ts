import type { ClerkButton } from './components/ClerkButton'
import type { SignInButton } from './components/SignInButton'
import type { SignOutButton } from './components/SignOutButton'

// Types only, for an app that calls app.component('SignOutButton', SignOutButton). They are opt-in, because in other
// apps a template without the import would type-check.
declare module 'vue' {
  interface GlobalComponents {
    ClerkButton: typeof ClerkButton
    SignInButton: typeof SignInButton
    SignOutButton: typeof SignOutButton
  }
}
