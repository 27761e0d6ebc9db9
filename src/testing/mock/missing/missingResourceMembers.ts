import type {
  ClientResource, EmailAddressResource, OrganizationMembershipResource, OrganizationResource, SessionResource,
  UserResource,
} from '@clerk/shared/types'

// The members that the mock's resources lack. If a test needs one, the test assigns the member, as in
// `clerk.user.update = vi.fn()`.

export const missingUserMembers = [
  'isPrimaryIdentification', 'createEmailAddress', 'createPasskey', 'createPhoneNumber', 'createWeb3Wallet',
  'createExternalAccount', 'createTOTP', 'verifyTOTP', 'disableTOTP', 'createBackupCode', 'update', 'updateMetadata',
  'updatePassword', 'removePassword', 'delete', 'reload', 'getSessions', 'setProfileImage', 'leaveOrganization',
  'getOrganizationInvitations', 'getOrganizationSuggestions', 'getOrganizationMemberships',
  'getOrganizationCreationDefaults', 'getEnterpriseConnections', 'initializePaymentMethod', 'addPaymentMethod',
  'getPaymentMethods', '__experimental_getBiometricCredentials', '__experimental_prepareBiometricCredential',
  '__experimental_attemptBiometricCredential', '__experimental_revokeBiometricCredential', '__internal_toSnapshot',
] as const satisfies readonly (keyof UserResource)[]

export const missingEmailMembers = [
  'prepareVerification', 'attemptVerification', 'createEmailLinkFlow', 'createEnterpriseSSOLinkFlow', 'create', 'destroy',
  'reload', '__internal_toSnapshot',
] as const satisfies readonly (keyof EmailAddressResource)[]

export const missingMembershipMembers = [
  'update', 'destroy', 'reload', '__internal_toSnapshot',
] as const satisfies readonly (keyof OrganizationMembershipResource)[]

export const missingOrganizationMembers = [
  'update', 'destroy', 'reload', 'setLogo', 'getMemberships', 'getInvitations', 'getRoles', 'getDomains', 'getDomain',
  'getMembershipRequests', 'addMember', 'inviteMember', 'inviteMembers', 'updateMember', 'removeMember', 'createDomain',
  'prepareOwnershipVerification', 'attemptOwnershipVerification', 'getEnterpriseConnections',
  'createEnterpriseConnection', 'updateEnterpriseConnection', 'deleteEnterpriseConnection',
  'createEnterpriseConnectionTestRun', 'getEnterpriseConnectionTestRuns', 'getDirectorySync', 'createDirectorySync',
  'ssoBypassAllowlist', 'initializePaymentMethod', 'addPaymentMethod', 'getPaymentMethods', '__internal_toSnapshot',
] as const satisfies readonly (keyof OrganizationResource)[]

export const missingSessionMembers = [
  'startVerification', 'prepareFirstFactorVerification', 'attemptFirstFactorVerification', 'verifyWithPasskey',
  'prepareSecondFactorVerification', 'attemptSecondFactorVerification', '__internal_toSnapshot',
] as const satisfies readonly (keyof SessionResource)[]

export const missingClientMembers = [
  'signIn', 'signUp', 'create', 'resetSignIn', 'resetSignUp', '__internal_sendCaptchaToken', '__internal_toSnapshot',
] as const satisfies readonly (keyof ClientResource)[]
