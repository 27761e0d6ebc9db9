import type { ClerkButton } from './components/ClerkButton'
import type { ClerkLoaded } from './components/control/ClerkLoaded'
import type { ClerkLoading } from './components/control/ClerkLoading'
import type { Show } from './components/control/Show'
import type { SignedIn } from './components/control/SignedIn'
import type { SignedOut } from './components/control/SignedOut'
import type { SignInButton } from './components/SignInButton'
import type { SignOutButton } from './components/SignOutButton'
import type { SignUpButton } from './components/SignUpButton'

// An app that calls app.component('SignOutButton', SignOutButton) imports 'vue-clerk/global'. The app's templates then
// type-check without an import of the component.
declare module 'vue' {
  interface GlobalComponents {
    ClerkButton: typeof ClerkButton
    ClerkLoaded: typeof ClerkLoaded
    ClerkLoading: typeof ClerkLoading
    Show: typeof Show
    SignedIn: typeof SignedIn
    SignedOut: typeof SignedOut
    SignInButton: typeof SignInButton
    SignOutButton: typeof SignOutButton
    SignUpButton: typeof SignUpButton
  }
}
