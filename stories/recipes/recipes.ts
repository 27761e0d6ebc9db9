interface Recipe {
  title: string
  /** The start of the address of the recipe’s page. */
  id: string
  summary: string
  /** The components of this package that the recipe uses. */
  components: string[]
}

const recipe = (title: string, summary: string, components: string[]): Recipe =>
  ({ title, id: `recipes-${title.toLowerCase().replaceAll(' ', '-')}`, summary, components })

/** The recipes, in the order of the sidebar. */
export const recipes: Recipe[] = [
  recipe('App header', 'Sign in, sign up and sign out in the header of every page.', ['ClerkButton', 'ClerkLoading', 'SignInButton', 'SignUpButton', 'SignOutButton', 'SignedIn', 'SignedOut']),
  recipe('User menu', 'A menu behind the user’s avatar, with links and the sign-out.', ['SignOutButton']),
  recipe('Account switcher', 'All accounts on this device, each with its own sign-out.', ['SignInButton', 'SignOutButton']),
  recipe('Sign out all others', 'Ends all other sessions, and keeps the current session.', ['ClerkButton']),
  recipe('Confirmation', 'A dialog asks before the sign-out.', ['ClerkButton', 'SignOutButton']),
  recipe('Inside a form', 'Signs out without submitting the form.', ['ClerkButton', 'SignOutButton']),
  recipe('Back to the current page', 'Redirects to the page on which the user was.', ['SignOutButton']),
  recipe('Clean-up before leaving', 'Removes the user’s data from the browser after the sign-out.', ['SignOutButton']),
  recipe('With an icon library', 'Any icon before or after the label.', ['SignOutButton']),
  recipe('With Tailwind classes', 'Tailwind classes that override the button’s rules.', ['SignOutButton']),
]
