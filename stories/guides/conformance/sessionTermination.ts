import { inFile, type TestProof } from './proof'

export interface Requirement {
  /** Its number in OWASP ASVS 5.0. */
  number: string
  level: 1 | 2 | 3
  /** What it asks, in short. */
  asks: string
  /** What this package does for it. */
  does: string
  /** What of it is Clerk's: its service, clerk-js, its components. */
  clerks?: string
  /** What of it is left to the app. */
  apps?: string
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

/** The requirements of OWASP ASVS 5.0 that the end of a session touches. */
export const requirements: Requirement[] = [
  {
    number: '7.4.1', level: 1,
    asks: 'A session that was ended can’t be used any more.',
    does: 'It says “signed out” only when Clerk no longer lists the session, also where clerk-js takes a lost request for success. Then no composable holds a token, `getToken()` gives `null`, and nothing here keeps the session in memory.',
    clerks: 'The session ends on Clerk’s server. A token that was handed out before is valid until it runs out, which Clerk’s do soon.',
    apps: 'The backend checks every token, and its expiry.',
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
    asks: 'Whoever changes or removes a factor of the sign-in is offered to end all other sessions.',
    does: 'Ending another account of this browser never ends the current one, nor everybody. The recipe [Sign out all others](./?path=/docs/recipes-sign-out-all-others--docs) does that for every account, and says who is still signed in where one fails.',
    clerks: 'The change of a factor and its offer, and sessions on other devices: this package sees those of one browser.',
    apps: 'The offer, where the factor is changed on a page of the app’s own.',
    proofs: [
      specification('a specific session ends, and the others stay alive'),
      inFile('stories/recipes/sign-out-others/SignOutOthers.stories')('ends the others one at a time and keeps the current session'),
      inFile('stories/recipes/sign-out-others/SignOutOthers.stories')('names the account that is still signed in'),
    ],
  },
  {
    number: '7.4.4', level: 2,
    asks: 'Every page behind the sign-in has a sign-out that is easy to find.',
    does: 'A button with a name that says what it does, in Clerk’s language, visible in every theme (see WCAG conformance). It comes from the server already, keeps a click that comes before Clerk is loaded, and is not dead when the session has ended elsewhere.',
    apps: 'Putting it on every page: the recipe [User menu](./?path=/docs/recipes-user-menu--docs) is one way.',
    proofs: [
      inFile('tests/package/ssrApp.test')('renders the button with its name on a server, as signed out'),
      inFile('tests/accessibility/screenReader.test')('is a button with its visible text as its name, and nothing else, at rest'),
      inFile('stories/components/SignOutButton/SignOutButton.stories')('keeps the click until Clerk is loaded'),
      signOutButton('still completes when nobody is signed in: a stale button is never dead'),
    ],
  },
  {
    number: '7.5.2', level: 2,
    asks: 'Users see their sessions and, after proving a factor again, end any or all of them.',
    does: 'All accounts of this browser are in `useSessionList()`, and a button with a `session-id` ends that one. What is no session’s id ends nobody, and no request has it.',
    clerks: 'The list of all devices, and asking for a factor again.',
    apps: 'Asking for a factor before the button, where Clerk’s own page is not used.',
    proofs: [
      inFile('stories/recipes/account-switcher/AccountSwitcher.stories')('switches, signs out one account, adds one, and signs out all'),
      safety('a second click, when the session that the button is bound to has become undefined, ends nobody else'),
      hostileInput('no request has the id of a session that Clerk does not know: %s'),
    ],
  },
  {
    number: '14.3.1', level: 1,
    asks: 'What only a signed-in user may see is cleared from the browser with the session, also without a connection.',
    does: 'It stores nothing in the browser, and shows nothing of a session. `sign-out-callback` and `@sign-out` run when the session has ended, also if the button has unmounted. Guards and stores read “signed out” as soon as the server has answered. Offline the session goes on, and the user is told so.',
    clerks: 'Its cookies and what clerk-js stores.',
    apps: 'What the app stores: the recipe [Clean-up before leaving](./?path=/docs/recipes-clean-up-before-leaving--docs). The header `Clear-Site-Data` is its server’s.',
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
    asks: 'A content security policy lets the browser run and load only what is trusted.',
    does: 'Nothing inline and nothing evaluated: a built app works, without a violation, under `default-src \'none\'`, `script-src \'self\'`, `style-src \'self\'`, `base-uri \'none\'` and Clerk’s host in `connect-src`.',
    clerks: 'In its standard mode clerk-js starts a worker (`worker-src blob:`) and comes from Clerk’s host.',
    apps: 'Sending the header.',
    proofs: [
      viteApp('signs out in %s and redirects'),
      viteApp('renders a label and a user’s name as text, without a violation: %s'),
      sources('nothing of that kind is in %s'),
    ],
  },
  {
    number: '3.5.3', level: 1,
    asks: 'What changes something is asked for by methods such as POST or DELETE, never by GET.',
    does: 'No address signs anybody out: it takes a click, and a link in the slot does not leave. One click is one request.',
    clerks: 'The method: clerk-js asks by POST.',
    proofs: [
      specification('basic usage ends every session and follows the redirect'),
      specification('a double click asks once, and the keyboard works'),
      inFile('stories/components/SignOutButton/SignOutButton.stories')('signs out with a link that doesn’t navigate'),
      safety('a disabled link does not leave'),
    ],
  },
  {
    number: '3.7.2', level: 2,
    asks: 'Nobody is redirected to a foreign host that is on no list of allowed ones.',
    does: 'Every redirect goes through clerk-js, on all ways to it: `redirect-url`, `afterSignOutUrl`, offline, and where the session is gone.',
    clerks: 'Addresses such as `javascript:` and `data:` become `/`. Back from a sign-in only hosts of `allowedRedirectOrigins` are gone to. **After a sign-out that list is not asked**: clerk-js goes wherever the app says.',
    apps: 'Checking a `redirect-url` that comes from elsewhere, such as the page’s address, against a list of its own.',
    proofs: [
      hostileRedirect('is / for every address that is a script, a file or data: clerk-js sees to it'),
      hostileRedirect('is another origin where the app says so: clerk-js asks no list for a sign-out'),
      hostileRedirect('is the own origin for everything else, encoded'),
      hostileRedirect('and back, is never %j: clerk-js asks its list of origins'),
      viteApp('redirects to / in place of %s, with a warning of clerk-js'),
    ],
  },
]

/** What no single requirement of these asks, and is tested all the same. */
export const safeguards: Safeguard[] = [
  {
    promise: 'Labels, names and texts are text, whatever is in them: markup, scripts, letters that turn the reading direction round, 10,000 letters.',
    proofs: [
      hostileInput('hostile input is text as %s'),
      hostileInput('is text as the name of a user'),
      hostileInput('is text where it is announced'),
    ],
  },
  {
    promise: 'No id of a session and no token is in the page, the console or an error, whether a sign-out succeeds, fails or is refused. What Clerk’s server writes into its own errors is passed on as it is.',
    proofs: [
      confidentiality('at the sign-out of $target'),
      confidentiality('when it is refused, since its session has no id'),
      confidentiality('when Clerk no longer knows the session, and says which'),
    ],
  },
  {
    promise: 'A secret key in place of the publishable one is refused and never printed, and Nuxt writes it into no page.',
    proofs: [
      secretKey('is refused by clerkPlugin, and printed nowhere'),
      secretKey('never reaches a Clerk class of the app’s'),
      secretKey('stops the build of a Nuxt app: %s'),
      nuxt('a secret key is refused, and no page has it: %s'),
    ],
  },
  {
    promise: 'What an app installs with this package is listed with its licences, runs no script, and is locked by its hash.',
    proofs: [
      supplyChain('is what SECURITY.md lists, under the licences that it says'),
      supplyChain('runs no script when it is installed'),
      supplyChain('has the hash of every package'),
    ],
  },
]
