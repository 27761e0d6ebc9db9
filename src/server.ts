// The entry of this package in Node. This entry has the same exports as index.ts, and its buttons render faster on a
// server. The HTML is the same.
import { ssrRender } from './components/button/ssrRender'
import { SignInButton } from './components/SignInButton'
import { SignOutButton } from './components/SignOutButton'
import { SignUpButton } from './components/SignUpButton'

export * from './index'

for (const button of [SignInButton, SignOutButton, SignUpButton]) Object.assign(button, { ssrRender })
