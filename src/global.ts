import type { ClerkButton } from './components/ClerkButton'
import type { SignInButton } from './components/SignInButton'
import type { SignOutButton } from './components/SignOutButton'

// Types of the global components, for an app that calls app.component('SignOutButton', SignOutButton). Other apps don't
// import these types. With these types, a template without the component's import type-checks.
declare module 'vue' {
  interface GlobalComponents {
    ClerkButton: typeof ClerkButton
    SignInButton: typeof SignInButton
    SignOutButton: typeof SignOutButton
  }
}
