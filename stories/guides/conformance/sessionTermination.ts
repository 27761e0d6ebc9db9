import { inFile, type TestProof } from './proof'

export interface Requirement {
  /** Its number in OWASP ASVS 5.0. */
  number: string
  level: 1 | 2 | 3
  /** What it requires, in our words. */
  requires: string
  /** What this package does to meet it. */
  does: string
  /** What Clerk must do: its service, clerk-js or its components. */
  clerk?: string
  /** What the app must do. */
  app?: string
  proofs: TestProof[]
}

export interface Safeguard {
  promise: string
  proofs: TestProof[]
}

const confidentiality = inFile('tests/unit/sign-out/confidentiality.test')
const endedSession = inFile('tests/unit/clerk/auth/endedSession.test')
const hostileInput = inFile('tests/unit/components/hostileInput.test')
const hostileRedirect = inFile('tests/unit/sign-out/hostileRedirect.test')
const nuxt = inFile('tests/consumers/nuxt.test')
const safety = inFile('tests/unit/sign-out/signOutSafety.test')
const secretKey = inFile('tests/unit/nuxt/secretKey.test')
const signOutButton = inFile('tests/unit/components/SignOutButton.test')
const sources = inFile('tests/repository/sources.test')
const specification = inFile('tests/e2e/specification.test')
const supplyChain = inFile('tests/repository/supplyChain.test')
const unmountedInClick = inFile('tests/unit/components/action/unmountedInClick.test')
const viteApp = inFile('tests/package/viteApp.test')

/** The requirements of OWASP ASVS 5.0 about the end of a session. */
export const requirements: Requirement[] = [
  {
    number: '7.4.1', level: 1,
    requires: 'A session that has ended can’t be used any more.',
    does: 'The button reports “signed out” only when Clerk no longer lists the session, even if clerk-js counts a lost request as success. Then no composable holds a token, `getToken()` returns `null`, and this package keeps no reference to the session.',
    clerk: 'Ending the session on its server. Tokens issued before stay valid until they expire. Clerk’s tokens are short-lived.',
    app: 'Checking every token and its expiry on the backend.',
    proofs: [
      specification('basic usage ends every session and follows the redirect'),
      signOutButton('is a failure too when clerk-js takes a network error for success, and nobody is sent to the goodbye page'),
      safety('a session that a switch under way puts back does not outlive the sign-out'),
      endedSession('no composable holds a token, and getToken() gives null'),
      endedSession('nothing of this package keeps the session that has ended, where %s'),
    ],
  },
  {
    number: '7.4.3', level: 2,
    requires: 'A user who changes or removes a sign-in factor is offered to end all other sessions.',
    does: 'Ending another account never ends the current one. The recipe [Sign out all others](./?path=/docs/recipes-sign-out-all-others--docs) ends every other account and lists those that failed.',
    clerk: 'The change of a factor, its offer, and sessions on other devices. This package sees the sessions of one browser.',
    app: 'The offer, if users change factors on a page of the app.',
    proofs: [
      specification('a specific session ends, and the others stay alive'),
      inFile('stories/recipes/sign-out-others/SignOutOthers.stories')('ends the others one at a time, without a redirect'),
      inFile('stories/recipes/sign-out-others/SignOutOthers.stories')('names the account that is still signed in'),
    ],
  },
  {
    number: '7.4.4', level: 2,
    requires: 'Every page behind the sign-in has a sign-out that is easy to find.',
    does: 'The button’s name says what it does, in Clerk’s language, and it is visible in every theme (see [WCAG conformance](./?path=/docs/guides-wcag-conformance--docs)). It is rendered on the server, keeps clicks until Clerk is loaded, and still redirects if the session has ended elsewhere.',
    app: 'Putting it on every page, for example with the recipe [User menu](./?path=/docs/recipes-user-menu--docs).',
    proofs: [
      inFile('tests/package/ssrApp.test')('renders the button with its name on a server, as signed out'),
      inFile('tests/accessibility/screenReader.test')('is a button with its visible text as its name, and nothing else, at rest'),
      inFile('stories/components/SignOutButton/SignOutButton.stories')('keeps the click until Clerk is loaded'),
      signOutButton('still completes when nobody is signed in: a stale button is never dead'),
    ],
  },
  {
    number: '7.5.2', level: 2,
    requires: 'Users see their sessions and, after proving a factor again, end any or all of them.',
    does: '`useSessionList()` returns all accounts of this browser, and a button with a `session-id` ends one of them. An ID that is not a session’s ends no session and is never sent.',
    clerk: 'The list of all devices, and asking for a factor again.',
    app: 'Asking for a factor before the button, if the app doesn’t use Clerk’s page.',
    proofs: [
      inFile('stories/recipes/account-switcher/AccountSwitcher.stories')('switches, ends one account, adds one, and ends all'),
      safety('a second click, when the session that the button is bound to has become undefined, ends nobody else'),
      hostileInput('no request has the id of a session that Clerk does not know: %s'),
    ],
  },
  {
    number: '14.3.1', level: 1,
    requires: 'Data that only a signed-in user may see is removed from the browser with the session, even without a connection.',
    does: 'This package stores nothing in the browser and shows nothing of a session. `sign-out-callback` and `@sign-out` run when the session has ended, even if the button has unmounted. Guards and stores read “signed out” as soon as the server has answered. Offline, the session continues, and the button reports a failure.',
    clerk: 'Its cookies and the data that clerk-js stores.',
    app: 'The data that the app stores, for example with the recipe [Clean-up before leaving](./?path=/docs/recipes-clean-up-before-leaving--docs). Sending the header `Clear-Site-Data`.',
    proofs: [
      sources('stores nothing in the browser'),
      viteApp('writes nothing about the session to page, console or storage if a sign-out %s'),
      inFile('stories/recipes/clean-up-first/CleanUpFirst.stories')('removes the note, then redirects'),
      unmountedInClick('emits signOut'),
      safety('offline, where clerk-js says success, %s'),
    ],
  },
  {
    number: '3.4.3', level: 2,
    requires: 'A content security policy allows only trusted code and resources.',
    does: 'This package uses no inline code and no `eval`. A built app works without a violation under `default-src \'none\'`, `script-src \'self\'`, `style-src \'self\'`, `base-uri \'none\'` and Clerk’s host in `connect-src`.',
    clerk: 'In its standard mode, clerk-js starts a worker (`worker-src blob:`) and comes from Clerk’s host.',
    app: 'Sending the header.',
    proofs: [
      viteApp('signs out in %s and redirects'),
      viteApp('renders a label and a user’s name as text, without a violation: %s'),
      sources('nothing of that kind is in %s'),
    ],
  },
  {
    number: '3.5.3', level: 1,
    requires: 'Requests that change something use methods such as POST or DELETE, never GET.',
    does: 'No URL signs a user out. It takes a click, and a link in the slot doesn’t navigate. One click sends one request.',
    clerk: 'The method. clerk-js sends a POST.',
    proofs: [
      specification('basic usage ends every session and follows the redirect'),
      specification('a double click asks once, and the keyboard works'),
      inFile('stories/components/SignOutButton/SignOutButton.stories')('signs out with a link that doesn’t navigate'),
      safety('a disabled link does not leave'),
    ],
  },
  {
    number: '3.7.2', level: 2,
    requires: 'No redirect goes to another host that is not on a list of allowed hosts.',
    does: 'Every redirect goes through clerk-js: `redirect-url`, `afterSignOutUrl`, offline, and after a session that has already ended.',
    clerk: 'Addresses such as `javascript:` and `data:` become `/`. After a sign-in, clerk-js redirects only to hosts in `allowedRedirectOrigins`. **After a sign-out, it doesn’t check that list** and redirects to any address that the app passes.',
    app: 'Checking a `redirect-url` that comes from elsewhere, such as the page’s address, against a list.',
    proofs: [
      hostileRedirect('is / for every address that is a script, a file or data: clerk-js sees to it'),
      hostileRedirect('is another origin where the app says so: clerk-js asks no list for a sign-out'),
      hostileRedirect('is the own origin for everything else, encoded'),
      hostileRedirect('and back, is never %j: clerk-js asks its list of origins'),
      viteApp('redirects to / in place of %s, with a warning of clerk-js'),
    ],
  },
]

/** What the tests check beyond these requirements. */
export const safeguards: Safeguard[] = [
  {
    promise: 'Labels, names and announcements are rendered as text, even with markup, scripts, characters that reverse the direction, or 10,000 characters.',
    proofs: [
      hostileInput('hostile input is text as %s'),
      hostileInput('is text as the name of a user'),
      hostileInput('is text where it is announced'),
    ],
  },
  {
    promise: 'The page, the console and errors contain no session ID and no token, whether a sign-out succeeds, fails or is refused. Errors of Clerk’s server pass through unchanged.',
    proofs: [
      confidentiality('at the sign-out of $target'),
      confidentiality('when it is refused, since its session has no id'),
      confidentiality('when Clerk no longer knows the session, and says which'),
    ],
  },
  {
    promise: 'A secret key in place of the publishable key is refused, never printed, and never part of a Nuxt page.',
    proofs: [
      secretKey('is refused by clerkPlugin, and printed nowhere'),
      secretKey('never reaches a Clerk class of the app’s'),
      secretKey('stops the build of a Nuxt app: %s'),
      nuxt('a secret key is refused, and no page has it: %s'),
    ],
  },
  {
    promise: 'The dependencies of this package are listed with their licenses, run no install scripts, and are locked by hash.',
    proofs: [
      supplyChain('is what SECURITY.md lists, under the licences that it says'),
      supplyChain('runs no script when it is installed'),
      supplyChain('has the hash of every package'),
    ],
  },
]
