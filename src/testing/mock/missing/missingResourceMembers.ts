import type {
  ClientResource, EmailAddressResource, OrganizationMembershipResource, OrganizationResource, PhoneNumberResource,
  SessionResource, SignInResource, SignUpResource, UserResource, VerificationResource,
} from '@clerk/shared/types'

// The functions that the mock's resources lack. If a test needs one, the test replaces the function, as in
// `clerk.user.update = vi.fn()`.

/** The missing methods of every resource. In clerk-js, they are methods of the class, so they aren't enumerable. */
export const missingMethods = ['reload', '__internal_toSnapshot'] as const

export const missingUserFunctions = [
  'isPrimaryIdentification', 'createEmailAddress', 'createPasskey', 'createPhoneNumber', 'createWeb3Wallet',
  'createExternalAccount', 'createTOTP', 'verifyTOTP', 'disableTOTP', 'createBackupCode', 'update', 'updateMetadata',
  'updatePassword', 'removePassword', 'delete', 'getSessions', 'setProfileImage', 'leaveOrganization',
  'getOrganizationInvitations', 'getOrganizationSuggestions', 'getOrganizationMemberships',
  'getOrganizationCreationDefaults', 'getEnterpriseConnections', 'initializePaymentMethod', 'addPaymentMethod',
  'getPaymentMethods', '__experimental_getBiometricCredentials', '__experimental_prepareBiometricCredential',
  '__experimental_attemptBiometricCredential', '__experimental_revokeBiometricCredential',
] as const satisfies readonly (keyof UserResource)[]

export const missingEmailFunctions = [
  'prepareVerification', 'attemptVerification', 'createEmailLinkFlow', 'createEnterpriseSSOLinkFlow', 'destroy',
] as const satisfies readonly (keyof EmailAddressResource)[]

export const missingPhoneFunctions = [
  'create', 'prepareVerification', 'attemptVerification', 'setReservedForSecondFactor', 'makeDefaultSecondFactor', 'destroy',
] as const satisfies readonly (keyof PhoneNumberResource)[]

export const missingVerificationFunctions = [
  'verifiedFromTheSameClient',
] as const satisfies readonly (keyof VerificationResource)[]

export const missingMembershipFunctions = [
  'update', 'destroy',
] as const satisfies readonly (keyof OrganizationMembershipResource)[]

export const missingAllowlistFunctions = [
  'getUsers', 'addUser', 'addUsers', 'removeUser',
] as const satisfies readonly (keyof OrganizationResource['ssoBypassAllowlist'])[]

export const missingOrganizationFunctions = [
  'update', 'destroy', 'setLogo', 'getMemberships', 'getInvitations', 'getRoles', 'getDomains', 'getDomain',
  'getMembershipRequests', 'addMember', 'inviteMember', 'inviteMembers', 'updateMember', 'removeMember', 'createDomain',
  'prepareOwnershipVerification', 'attemptOwnershipVerification', 'bulkOwnershipVerification', 'getEnterpriseConnections',
  'createEnterpriseConnection', 'updateEnterpriseConnection', 'deleteEnterpriseConnection',
  'createEnterpriseConnectionTestRun', 'getEnterpriseConnectionTestRuns', 'getDirectorySync', 'createDirectorySync',
  'initializePaymentMethod', 'addPaymentMethod', 'getPaymentMethods',
] as const satisfies readonly (keyof OrganizationResource | 'bulkOwnershipVerification')[]

export const missingSessionFunctions = [
  'startVerification', 'prepareFirstFactorVerification', 'attemptFirstFactorVerification', 'verifyWithPasskey',
  'prepareSecondFactorVerification', 'attemptSecondFactorVerification',
] as const satisfies readonly (keyof SessionResource)[]

export const missingClientMethods = [
  'create', '__internal_sendCaptchaToken', '__internal_toSnapshot',
] as const satisfies readonly (keyof ClientResource)[]

const wallets = ['Web3', 'Metamask', 'CoinbaseWallet', 'Base', 'OKXWallet', 'Solana'] as const
const authentications = [
  ...wallets.map(name => `authenticateWith${name}` as const),
  'authenticateWithRedirectOrPopup', 'authenticateWithRedirect', 'authenticateWithPopup', 'create',
  'createEmailLinkFlow', 'submitProtectCheck', 'validatePassword',
] as const

export const missingSignInFunctions = [
  ...authentications, 'resetPassword', 'prepareFirstFactor', 'attemptFirstFactor', 'prepareSecondFactor',
  'attemptSecondFactor', 'authenticateWithPasskey',
] as const satisfies readonly (keyof SignInResource | 'authenticateWithRedirectOrPopup')[]

const identifiers = ['EmailAddress', 'PhoneNumber', 'Web3Wallet', ''] as const
export const missingSignUpFunctions = [
  ...authentications, ...identifiers.flatMap(name => [`prepare${name}Verification`, `attempt${name}Verification`] as const),
  'update', 'upsert', '__experimental_getEnterpriseConnections',
] as const satisfies readonly (keyof SignUpResource | 'authenticateWithRedirectOrPopup')[]

/** The missing methods of a sign-up. Clerk's types declare only the first two methods. */
export const missingSignUpMethods = [...missingMethods, 'clientBypass', 'shouldBypassCaptchaForAttempt'] as const

export const missingSignInMethods = [...missingSignUpMethods, 'shouldRequireCaptcha'] as const
