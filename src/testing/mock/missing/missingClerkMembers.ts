import type { HeadlessBrowserClerk } from '@clerk/shared/types'

const mounted = [
  'APIKeys', 'CreateOrganization', 'OAuthConsent', 'OrganizationList', 'OrganizationProfile', 'OrganizationSwitcher',
  'PricingTable', 'SignIn', 'SignUp', 'TaskChooseOrganization', 'TaskResetPassword', 'TaskSetupMFA', 'UserAvatar',
  'UserButton', 'UserProfile', 'Waitlist',
] as const
const opened = ['CreateOrganization', 'GoogleOneTap', 'InviteMembers', 'OrganizationProfile', 'UserProfile', 'Waitlist'] as const
const internallyMounted = ['ConfigureDirectorySync', 'ConfigureSSO', 'OAuthConsent', 'OAuthDeviceVerification'] as const
const internallyOpened = ['Checkout', 'PlanDetails', 'Reverification', 'SubscriptionDetails'] as const
const pages = ['AfterSignIn', 'AfterSignUp', 'CreateOrganization', 'OrganizationProfile', 'Tasks', 'UserProfile', 'Waitlist'] as const
const wallets = ['Base', 'CoinbaseWallet', 'GoogleOneTap', 'Metamask', 'OKXWallet', 'Solana', 'Web3'] as const

type ClerkMember = keyof HeadlessBrowserClerk

// The members of clerk-js that the mock lacks. The `implements` clause in mockClerk.ts is a type error if a member is
// neither in these lists nor in the mock.

/** The functions that are fields of a Clerk. */
export const missingClerkFunctions = [
  ...mounted.flatMap(name => [`mount${name}`, `unmount${name}`] as const),
  ...opened.flatMap(name => [`open${name}`, `close${name}`] as const),
  ...internallyMounted.flatMap(name => [`__internal_mount${name}`, `__internal_unmount${name}`] as const),
  ...internallyOpened.flatMap(name => [`__internal_open${name}`, `__internal_close${name}`] as const),
  ...pages.map(name => `redirectTo${name}` as const),
  ...wallets.map(name => `authenticateWith${name}` as const),
  'createOrganization', 'getOrganization', 'joinWaitlist', 'handleEmailLinkVerification', 'handleGoogleOneTapCallback',
  'handleRedirectCallback', 'setProtectAssertion', '__experimental_prefetchOrganizationSwitcher',
  '__internal_handleResourceCallback', '__internal_loadStripeJs', '__internal_reloadInitialResources',
  '__internal_resumeAfterProtectCheck',
] as const satisfies readonly ClerkMember[]

/** The methods of a Clerk's class. */
export const missingClerkMethods = [
  ...pages.map(name => `build${name}Url` as const),
  'buildAfterMultiSessionSingleSignOutUrl', 'buildNewSubscriptionRedirectUrl', '__experimental_checkout',
] as const satisfies readonly ClerkMember[]

/** The objects that a Clerk has. */
export const missingClerkData = ['apiKeys', 'billing', 'oauthApplication', '__internal_state'] as const satisfies readonly ClerkMember[]

// The members that clerk-js has, but that Clerk's types don't declare.
export const undeclaredClerkFunctions = ['getFapiClient', 'shouldFallbackToCachedResources']
export const undeclaredClerkMethods = ['assertComponentsReady', 'buildHomeUrl', 'updateEnvironment']
export const undeclaredClerkData = ['environment']

export type MissingClerkMember =
  (typeof missingClerkFunctions | typeof missingClerkMethods | typeof missingClerkData)[number]
