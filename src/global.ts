import type { ClerkButton } from './components/ClerkButton'
import type { SignInButton } from './components/SignInButton'
import type { SignOutButton } from './components/SignOutButton'

// Types of global components, for an app that calls app.component('SignOutButton', SignOutButton). They are opt-in: in
// all other apps, a template that lacks the component's import would type-check.
declare module 'vue' {
  interface GlobalComponents {
    ClerkButton: typeof ClerkButton
    SignInButton: typeof SignInButton
    SignOutButton: typeof SignOutButton
  }
}
