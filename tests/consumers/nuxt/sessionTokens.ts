import { generateKeyPairSync, sign } from 'node:crypto'
import { createFakeFrontendApi, type Scenario } from 'vue-clerk/testing'
import { frontendApiHost } from '../../e2e/app/publishableKey'

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const createKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const { publicKey, privateKey } = createKeys()

/** The public key that Clerk's dashboard would show. */
export const jwtKey = publicKey.export({ type: 'spki', format: 'pem' }).toString()

/** A private key that doesn't match `jwtKey`. */
export const foreignKey = createKeys().privateKey

/** Returns a session token of the session `sess_1`, as Clerk would sign it. The token expires after `lifetime` seconds. */
export function sessionToken(origin: string, { lifetime = 60, key = privateKey } = {}) {
  const iat = Math.floor(Date.now() / 1000) - 100
  const content = `${encode({ alg: 'RS256', typ: 'JWT', kid: 'ins_1' })}.${encode({
    sid: 'sess_1', sub: 'user_1', sts: 'active', iss: `https://${frontendApiHost}`, azp: origin,
    iat, nbf: iat, exp: iat + 100 + lifetime,
  })}`
  return `${content}.${sign('RSA-SHA256', Buffer.from(content), key).toString('base64url')}`
}

/** Returns a scenario with one session, whose tokens a server can verify with `jwtKey`. */
export function withSignedTokens(origin: string): Scenario {
  const client = createFakeFrontendApi({ sessions: 1 }).handle({ method: 'GET', path: '/client' })
  const { body } = client as { body: { response: { sessions: { last_active_token: { jwt: string } }[] } } }
  body.response.sessions[0]!.last_active_token.jwt = sessionToken(origin)
  let isSignedIn = true
  return {
    sessions: 1,
    respond: ({ method, path }) => {
      if (/^(POST|DELETE)/.test(method) && /sessions$|remove$|end$|^\/client$/.test(path)) isSignedIn = false
      if (isSignedIn && method === 'GET' && path === '/client') return { status: 200, body }
      if (/\/tokens$/.test(path)) return { status: 200, body: { object: 'token', jwt: sessionToken(origin) } }
      return undefined
    },
  }
}
