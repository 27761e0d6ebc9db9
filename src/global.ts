import type { ClerkButton } from './components/ClerkButton'
import type { SignInButton } from './components/SignInButton'
import type { SignOutButton } from './components/SignOutButton'

// Types only, for an app that registers the components itself: app.component('SignOutButton', SignOutButton). Opt-in, since a
// template that forgot its import would else look right.
declare module 'vue' {
  interface GlobalComponents {
    ClerkButton: typeof ClerkButton
    SignInButton: typeof SignInButton
    SignOutButton: typeof SignOutButton
  }
}
