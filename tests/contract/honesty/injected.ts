import { createFakeFrontendApi } from 'vue-clerk/testing'
import type { MockClerk } from 'vue-clerk/testing'
import type { Json } from '../comparison/json'
import { membersOf } from './members'
import type { Operation } from './operation'
import { owners, scenario } from './owners'

type Path = (string | number)[]
type Fields = Record<string, Json>

/** Values that the fake Frontend API doesn't send, but that a test can inject with `respond`. */
const unsent: [path: string, value: Json][] = [
  ['sign_in', { object: 'sign_in_attempt', id: 'sia_1', status: 'needs_first_factor' }],
  ['sign_up', { object: 'sign_up_attempt', id: 'sua_1', status: 'missing_requirements' }],
  ['last_authentication_strategy', 'password'],
  ['cookie_expires_at', 'no date'],
  ['sessions.0.actor', { sub: 'user_9' }],
  ['sessions.0.actor', { sub: 'agent_1', type: 'agent', on_behalf_of: 'user_1' }],
  ['sessions.0.tasks', [{ key: 'choose-organization', opened_at: 1 }]],
  ['sessions.0.public_user_data.username', 'ada'],
  ['sessions.0.public_user_data.banned', true],
  ['sessions.0.public_user_data.deprovisioned', false],
  ['sessions.0.last_active_token.jwt', 'a.b.c.d'],
  ...['external_id', 'timezone', 'primary_phone_number_id'].map((field): [string, Json] => [`sessions.0.user.${field}`, 'other']),
  ...['timezone', 'external_id'].map((field): [string, Json] => [`sessions.0.user.${field}`, '']),
  ...['last_sign_in_at', 'legal_accepted_at', 'create_organizations_limit'].map((field): [string, Json] => [`sessions.0.user.${field}`, 1e12]),
  ...Object.entries<Json>({
    nonce: 'n', message: 'm', channel: 'sms', verified_at_client: 'client_1', external_verification_redirect_url: 'https://example.org/v',
    error: { code: 'expired', message: 'Expired', long_message: 'The code has expired.' },
    trusted_device_challenge: { challenge: 'c', challenge_id: 'id', client_data: 'd', algorithm: 'a' },
  }).map(([field, value]): [string, Json] => [`sessions.0.user.email_addresses.0.verification.${field}`, value]),
  ['sessions.0.user.email_addresses.0.linked_to', [{ id: 'idn_9', type: 'oauth_google' }]],
  ['sessions.0.user.phone_numbers', [phone('+15555550100'), phone('5555550100', { linked_to: [], backup_codes: ['1'] })]],
  ['sessions.0.user.phone_numbers', [phone('', { verification: null, reserved_for_second_factor: true })]],
  ['sessions.0.user.phone_numbers', [phone('', { linked_to: [{ id: 'idn_9', type: 'oauth_google' }] })]],
  ...Object.entries<Fields>({
    web3_wallets: { object: 'web3_wallet', web3_wallet: '0x1', verification: { status: 'verified' } },
    external_accounts: { object: 'external_account', provider: 'oauth_google', verification: { status: 'verified' } },
    enterprise_accounts: { object: 'enterprise_account', provider: 'saml_okta' },
    passkeys: { object: 'passkey', name: 'Laptop' },
  }).map(([list, item]): [string, Json] => [`sessions.0.user.${list}`, [{ id: 'idn_9', ...item }]]),
]

function phone(number: string, more: Fields = {}): Fields {
  const verification = { status: 'verified', expire_at: 1e12 }
  return { object: 'phone_number', id: `idn_${number}`, phone_number: number, verification, ...more }
}

/** Generates the operations that load a client of which a test has changed one field with `respond`. */
export function injectedOperations(isPublic: (name: string) => boolean): Operation[] {
  const changes = [...pathsOf(clientOf()).flatMap(path => variantsOf(path)), ...unsent.map(([path, value]) => [path.split('.'), value] as const)]
  return changes.map(([path, value]): Operation => ({
    name: `load a client whose ${path.join('.')} is ${JSON.stringify(value) ?? 'missing'}`,
    respond: request => request.path !== '/client'
      ? undefined
      : { status: 200, body: { response: changed(path, value), client: null } },
    run: clerk => readAll(clerk, isPublic),
  }))
}

function clientOf() {
  const response = createFakeFrontendApi(scenario).handle({ method: 'GET', path: '/client' }) as { body: { response: Fields } }
  return response.body.response
}

/** Returns the paths of the fields of the first session, of the user, and of all other objects in the client. */
function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || path[1] === 1 || path.at(-1) === 'public_metadata') return []
  return Object.entries(value).flatMap(([name, child]) => {
    const inner = [...path, Array.isArray(value) ? Number(name) : name]
    return [inner, ...pathsOf(child, inner)]
  })
}

function variantsOf(path: Path): [Path, Json | undefined][] {
  // Clerk sends no membership without an organization.
  if (path.at(-1) === 'organization') return []
  const value = ownerOf(path, clientOf())[path.at(-1)!]!
  const others = [null, undefined, ...othersOf(value)].filter(other => String(other) !== String(value))
  return others.map(other => [path, other])
}

function othersOf(value: Json): Json[] {
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'string') return ['', 'other']
  if (typeof value === 'number') return [0, 5]
  return Array.isArray(value) ? [[]] : []
}

const ownerOf = (path: Path, client: Fields) =>
  path.slice(0, -1).reduce((object, name) => object[name] as Fields, client)

function changed(path: Path, value: Json | undefined) {
  const client = clientOf()
  const owner = ownerOf(path, client)
  const name = path.at(-1)!
  if (value === undefined) Reflect.deleteProperty(owner, name)
  else owner[name] = value
  return client
}

/** Reads every public member of every object that a test can reach. */
function readAll(clerk: MockClerk, isPublic: (name: string) => boolean) {
  const { clerk: _, ...resources } = owners
  const phones = clerk.user?.phoneNumbers
  const data = Object.entries(resources).map(([name, get]) => [name, dataOf(get(clerk), isPublic)])
  return [clerk.isSignedIn, JSON.stringify(phones), phones?.map(String), ...data]
}

function dataOf(resource: object | null | undefined, isPublic: (name: string) => boolean) {
  if (!resource) return resource
  const members = membersOf(resource).filter(isPublic).map(name => [name, Reflect.get(resource, name)] as const)
  return Object.fromEntries(members.filter(([, value]) => typeof value !== 'function'))
}
