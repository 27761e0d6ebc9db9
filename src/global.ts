import type { ClerkButton } from './components/ClerkButton'
import type { SignInButton } from './components/SignInButton'
import type { SignOutButton } from './components/SignOutButton'
import type { SignUpButton } from './components/SignUpButton'

// An app that calls app.component('SignOutButton', SignOutButton) imports these types. The app's templates then
// type-check without an import of the component.
declare module 'vue' {
  interface GlobalComponents {
    ClerkButton: typeof ClerkButton
    SignInButton: typeof SignInButton
    SignOutButton: typeof SignOutButton
    SignUpButton: typeof SignUpButton
  }
}
