import { inFile, type TestProof } from './proof'

export interface Requirement {
  /** The requirement's number in OWASP ASVS 5.0. */
  number: string
  level: 1 | 2 | 3
  /** What the standard requires, in our words. */
  requires: string
  /** What this package does to meet the requirement. */
  does: string
  /** What Clerk’s service, clerk-js or Clerk’s components must do. */
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
const hostileInput = inFile('tests/unit/components/hostileInput.test')
const hostileRedirect = inFile('tests/unit/sign-out/hostileRedirect.test')
const nuxt = inFile('tests/consumers/nuxt/setUp.test')
const offline = inFile('tests/unit/sign-out/failures/offline.test')
const oneSession = inFile('tests/unit/sign-out/sessions/oneSession.test')
const preventedClick = inFile('tests/unit/components/action/preventedClick.test')
const retainedSession = inFile('tests/unit/clerk/auth/retainedSession.test')
const secretKey = inFile('tests/unit/nuxt/secretKey.test')
const signOutButtonFailures = inFile('tests/unit/components/sign-out-button/failures.test')
const signOutButtonSessions = inFile('tests/unit/components/sign-out-button/sessions.test')
const sources = inFile('tests/repository/sources.test')
const specification = inFile('tests/e2e/specification.test')
const supplyChain = inFile('tests/repository/supplyChain.test')
const switchesInFlight = inFile('tests/unit/sign-out/sessions/switchesInFlight.test')
const tokenOfEndedSession = inFile('tests/unit/clerk/auth/tokenOfEndedSession.test')
const unmountedInClick = inFile('tests/unit/components/action/unmountedInClick.test')
const viteApp = inFile('tests/package/viteApp.test')

/** The requirements of OWASP ASVS 5.0 about the end of a session. */
export const requirements: Requirement[] = [
  {
    number: '7.4.1', level: 1,
    requires: 'A session that has ended can’t be used any more.',
    does: 'The button reports “signed out” only when Clerk no longer lists the session. If a request is lost, clerk-js may count the sign-out as a success, but the button reports a failure. After the sign-out, no composable holds a token, `getToken()` resolves to `null`, and this package keeps no reference to the session.',
    clerk: 'Ends the session on Clerk’s server. Tokens that Clerk issued before the sign-out stay valid for a short time, until they expire.',
    app: 'Checks every token and its expiry on the backend.',
    proofs: [
      specification('ends all sessions and redirects (basic usage)'),
      signOutButtonFailures('emits error and does not redirect when the request fails offline, although clerk.signOut() resolves'),
      switchesInFlight('ends the current session, even if setActive() selects this session again during the sign-out'),
      tokenOfEndedSession('leaves no token in the results of the composables, and getToken() resolves null'),
      retainedSession('holds no reference to the ended session when %s'),
    ],
  },
  {
    number: '7.4.3', level: 2,
    requires: 'After a user changes or removes a sign-in factor, the app offers to end all other sessions.',
    does: 'A sign-out of another account never ends the current session. The recipe [Sign out all others](./?path=/docs/recipes-sign-out-all-others--docs) signs out every other account, and lists the accounts whose sign-out failed.',
    clerk: 'Lets users change a factor, offers to end the other sessions, and ends sessions on other devices. This package has only the sessions of one browser.',
    app: 'Offers to end the other sessions, if the app has its own page for changing factors.',
    proofs: [
      specification('ends a specific session and keeps the other sessions'),
      inFile('stories/recipes/sign-out-others/SignOutOthers.stories')('ends the other sessions one at a time, without a redirect'),
      inFile('stories/recipes/sign-out-others/SignOutOthers.stories')('names the account that is still signed in'),
    ],
  },
  {
    number: '7.4.4', level: 2,
    requires: 'Every page behind the sign-in has a sign-out that is easy to find.',
    does: 'The button’s name says what the button does, in the language of Clerk’s `localization`. The button is visible in every theme (see [WCAG conformance](./?path=/docs/guides-wcag-conformance--docs)). A server also renders the button. If a user clicks before Clerk has loaded, the button signs out once Clerk has loaded. If the session has already ended, a click only redirects.',
    app: 'Shows the button on every page, for example with the recipe [User menu](./?path=/docs/recipes-user-menu--docs).',
    proofs: [
      inFile('tests/package/ssrApp.test')('renders the specification’s examples for a signed-out user on the server'),
      inFile('tests/accessibility/screenReader.test')('has the role button and the visible text as name, but no state, while idle'),
      inFile('stories/components/SignOutButton/States.stories')('is busy after a click, without a request, until Clerk has loaded'),
      signOutButtonSessions('redirects without a request when no session is left'),
    ],
  },
  {
    number: '7.5.2', level: 2,
    requires: 'Users can see their sessions. After using a sign-in factor again, users can end one or all of their sessions.',
    does: '`useSessionList()` returns all sessions of this browser. A button with a `session-id` ends one of these sessions. If no session has this ID, the button ends no session, and never sends the ID to Clerk.',
    clerk: 'Lists the sessions on all devices, and asks for a sign-in factor again.',
    app: 'Links to Clerk’s page with the sessions, or asks for a sign-in factor before the app shows its own buttons.',
    proofs: [
      inFile('stories/recipes/account-switcher/AccountSwitcher.stories')('switches accounts, signs out one account, opens the sign-in page, and signs out all accounts'),
      oneSession('ends no other session when a second click follows during the sign-out'),
      hostileInput('ends no session, and sends no ID that Clerk does not list: %s'),
    ],
  },
  {
    number: '14.3.1', level: 1,
    requires: 'When a session ends, the browser removes the data that only the signed-in user may see. The browser removes this data even without a connection.',
    does: 'This package stores nothing in the browser, and shows no data of a session. The app’s `sign-out-callback` and `@sign-out` listener run when the session has ended, even if the button has unmounted. Guards and stores read “signed out” as soon as the server has responded. Without a connection, the session continues, and the button reports a failure.',
    clerk: 'Removes Clerk’s cookies and the data that clerk-js stores.',
    app: 'Removes the data that the app stores, for example with the recipe [Clean-up before leaving](./?path=/docs/recipes-clean-up-before-leaving--docs). Sends the header `Clear-Site-Data`.',
    proofs: [
      sources('stores nothing in the browser'),
      viteApp('writes no session ID, user ID or token to the page, console or storage when a sign-out %s'),
      inFile('stories/recipes/clean-up-first/CleanUpFirst.stories')('removes the note, then redirects'),
      unmountedInClick('emits signOut'),
      offline('makes the button emit error when the request fails %s, although clerk.signOut() resolves'),
    ],
  },
  {
    number: '3.4.3', level: 2,
    requires: 'A content security policy allows only trusted code and resources.',
    does: 'This package uses no inline code and no `eval`. A built app works without a violation under `default-src \'none\'`, `script-src \'self\'`, `style-src \'self\'`, `base-uri \'none\'` and Clerk’s host in `connect-src`.',
    clerk: 'In its standard mode, clerk-js starts a worker, which needs `worker-src blob:`. The script of clerk-js comes from Clerk’s host.',
    app: 'Sends the header `Content-Security-Policy`.',
    proofs: [
      viteApp('signs out in the example %s and redirects'),
      viteApp('renders the label and the user’s name as text if the label is %s'),
      sources('does not occur in %s'),
    ],
  },
  {
    number: '3.5.3', level: 1,
    requires: 'Requests that change something use methods such as POST or DELETE, never GET.',
    does: 'No URL signs a user out, because a sign-out needs a click. A link in the slot signs out and doesn’t navigate. One click sends one request.',
    clerk: 'Chooses the method. clerk-js sends a POST.',
    proofs: [
      specification('ends all sessions and redirects (basic usage)'),
      specification('sends a single request for a key press followed by a double click'),
      inFile('stories/components/SignOutButton/Examples.stories')('signs out on a click on the link, without following the link'),
      preventedClick('does not follow a disabled link in the slot'),
    ],
  },
  {
    number: '3.7.2', level: 2,
    requires: 'A redirect to another host goes only to hosts on a list of allowed hosts.',
    does: 'This package never redirects by itself, and passes `redirect-url` to clerk-js. Whenever a sign-out redirects, clerk-js makes the redirect and checks the address.',
    clerk: 'Replaces addresses such as `javascript:` and `data:` by `/`. After a sign-in, clerk-js redirects only to hosts in `allowedRedirectOrigins`. **After a sign-out, clerk-js doesn’t check this list**, and redirects to any address that the app passes.',
    app: 'Compares a `redirect-url` from a query parameter or from other input with a list of allowed addresses.',
    proofs: [
      hostileRedirect('goes to / for script, file and data addresses, which clerk-js rejects'),
      hostileRedirect('goes to another origin, because clerk-js checks no list of origins after a sign-out'),
      hostileRedirect('stays on the page’s origin and is encoded if the address is a hostile path'),
      hostileRedirect('does not pass the address %j to the sign-in or sign-up page, because clerk-js does not allow this address'),
      viteApp('redirects to / instead of %s, and lets clerk-js log a warning'),
    ],
  },
]

/** What the tests check in addition to the requirements. */
export const safeguards: Safeguard[] = [
  {
    promise: 'Labels, names and announcements are rendered as text. They may contain markup, scripts, characters that reverse the text direction, or 10,000 characters.',
    proofs: [
      hostileInput('renders as text in %s'),
      hostileInput('renders as text in a user’s name'),
      hostileInput('is announced as text'),
    ],
  },
  {
    promise: 'This package writes no session ID and no token to the page, to the console or into its errors, whether a sign-out succeeds, fails or is refused. The app gets the errors of Clerk’s server unchanged.',
    proofs: [
      confidentiality('contain no ID and no token, if the sign-out is for $target'),
      confidentiality('contain no ID and no token after a refusal because the session ID is undefined'),
      confidentiality('contain no ID and no token when Clerk’s error names the ended session'),
    ],
  },
  {
    promise: 'If an app passes a secret key as the publishable key, this package throws an error. The error, the logs and the pages of a Nuxt app don’t contain the key.',
    proofs: [
      secretKey('makes clerkPlugin throw an error that does not contain the key'),
      secretKey('is not passed to a Clerk class'),
      secretKey('stops the build of a Nuxt app when the key is %s'),
      nuxt('responds to a secret key with an error that does not contain the key (%s)'),
    ],
  },
  {
    promise: 'The dependencies of this package are listed with their licenses, and have no install scripts. The lockfiles contain a hash of each package.',
    proofs: [
      supplyChain('are the packages that SECURITY.md lists, with the listed licenses'),
      supplyChain('run no install scripts'),
      supplyChain('has the hash of every package'),
    ],
  },
]
