import { urlEncodeB64 } from '@clerk/shared/internal/clerk-js/encoders'
import type { SessionResource, SessionStatus } from '@clerk/shared/types'
import { epoch, sinceEpoch } from './epoch'
import { membershipJson, organizationClaims } from './membershipJson'
import type { MembershipJson } from './membershipJson'
import type { ResolvedSession } from '../scenario/sessionInput'
import { publicUserData, userJson } from './userJson'

// These functions create the JSON that clerk-js needs from the Frontend API. See clerkJsRules.md: "Running the real
// clerk-js offline"

export interface TokenJson {
  object: 'token'
  jwt: string
}

export interface SessionJson {
  object: 'session'
  id: string
  status: SessionStatus
  user: {
    id: string
    organization_memberships: MembershipJson[]
    email_addresses?: { verification?: object | null }[]
    phone_numbers?: { verification?: object | null }[]
    timezone?: string | null
  }
  last_active_token: TokenJson
  last_active_organization_id: string | null
  public_user_data?: object
  factor_verification_age: [number, number]
  actor?: SessionResource['actor']
  tasks?: SessionResource['tasks']
  last_active_at: number
  updated_at: number
}

export interface ClientJson {
  object: 'client'
  id: string
  sessions: SessionJson[]
  last_active_session_id: string | null
  cookie_expires_at: null
  captcha_bypass?: boolean
  last_authentication_strategy?: null
  updated_at: number
  sign_in?: object | null
  sign_up?: object | null
}

export interface ErrorJson {
  errors: { code: string, message: string, long_message: string }[]
}

const century = 100 * 365 * 24 * 60 * 60 * 1000

export function clientJson(
  sessions: readonly ResolvedSession[],
  activeSessionId: string | null,
  nextSerial: () => number,
): ClientJson {
  return {
    object: 'client',
    id: 'client_1',
    sessions: sessions.map(session => sessionJson(session, nextSerial())),
    last_active_session_id: activeSessionId,
    // With a date in the next eight days, a sign-out would redirect to /client/touch, which renews Safari's cookie.
    cookie_expires_at: null,
    ...{ captcha_bypass: false, last_authentication_strategy: null },
    ...sinceEpoch,
  }
}

function sessionJson({ id, status, user, organization }: ResolvedSession, serial: number): SessionJson {
  const userData = publicUserData(user)
  const memberships = organization ? [membershipJson(organization, userData)] : []
  const session: Omit<SessionJson, 'last_active_token'> = {
    object: 'session',
    id,
    status,
    user: { ...userJson(user), organization_memberships: memberships },
    last_active_organization_id: organization && organization.id,
    factor_verification_age: [0, -1],
    last_active_at: epoch,
    ...{
      actor: null,
      tasks: null,
      expire_at: epoch + century,
      abandon_at: epoch + century,
      public_user_data: userData,
    },
    ...sinceEpoch,
  }
  return { ...session, last_active_token: tokenJson(session, serial) }
}

/**
 * Returns an unsigned session token that expires after 20 days. clerk-js sets a timer to refresh the token. A timer of
 * more than 24.8 days would fire at once.
 */
export function tokenJson(session: Omit<SessionJson, 'last_active_token'>, serial: number): TokenJson {
  const { id: sid, status: sts, user, last_active_organization_id: organizationId } = session
  const iat = Math.floor(Date.now() / 1000)
  const claims = {
    ...{ sid, sts, sub: user.id, jti: `token_${serial}`, fva: [0, -1], iat, nbf: iat, exp: iat + 20 * 24 * 60 * 60 },
    ...organizationClaims(user.organization_memberships, organizationId),
  }
  return { object: 'token', jwt: `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}.c2ln` }
}

export function errorJson(code: string, message: string): ErrorJson {
  return { errors: [{ code, message, long_message: message }] }
}

// Base64 encodes only bytes, so each character outside of ASCII becomes a JSON escape.
const encode = (value: object) => urlEncodeB64(
  JSON.stringify(value).replace(/[^ -~]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
)
