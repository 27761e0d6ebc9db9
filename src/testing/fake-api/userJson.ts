import { epoch, sinceEpoch } from './epoch'
import type { ResolvedUser } from '../scenario/userInput'

const verifiedEmail = {
  verification: { status: 'verified', strategy: 'email_code', attempts: 1, verified_at_client: null, expire_at: epoch },
  linked_to: [],
  matches_sso_connection: false,
}

/** Returns the Frontend API's JSON of a user. */
export function userJson({ id, firstName, lastName, email, username, imageUrl, publicMetadata }: ResolvedUser) {
  const emailId = email === null ? null : `idn_${id}`
  return {
    object: 'user',
    id,
    first_name: firstName,
    last_name: lastName,
    username,
    external_id: null,
    image_url: imageUrl,
    has_image: imageUrl !== '',
    primary_email_address_id: emailId,
    primary_phone_number_id: null,
    primary_web3_wallet_id: null,
    email_addresses: email ? [{ id: emailId, email_address: email, ...verifiedEmail }] : [],
    phone_numbers: [],
    web3_wallets: [],
    external_accounts: [],
    enterprise_accounts: [],
    passkeys: [],
    organization_memberships: [],
    password_enabled: false,
    totp_enabled: false,
    backup_code_enabled: false,
    two_factor_enabled: false,
    create_organization_enabled: false,
    create_organizations_limit: null,
    delete_self_enabled: false,
    public_metadata: JSON.parse(JSON.stringify(publicMetadata)),
    unsafe_metadata: {},
    last_sign_in_at: null,
    legal_accepted_at: null,
    timezone: null,
    ...sinceEpoch,
  }
}

/** Returns the part of a user's data that each session and each membership of the user contains. */
export const publicUserData = ({ id, firstName, lastName, email, username, imageUrl }: ResolvedUser) => ({
  first_name: firstName,
  last_name: lastName,
  image_url: imageUrl,
  has_image: imageUrl !== '',
  identifier: email ?? username ?? id,
  user_id: id,
})
