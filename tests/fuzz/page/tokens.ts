import { describeTab } from '../world/spec'
import type { World } from '../world/world'
import type { Auth } from './readers'

function sessionOf(token: string) {
  const claims = token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')
  return (JSON.parse(atob(claims)) as { sid: string }).sid
}

/** Calls `getToken()`, and records the session of the token. */
export async function getToken({ record, clerk }: World, auth: Auth) {
  const { listed } = describeTab(clerk)
  const shown = auth.sessionId.value
  const token = await auth.getToken.value().catch(() => undefined)
  const mustBeNull = !shown || !listed.includes(shown)
  // If the session is signed in, records neither a failed call nor an empty token, because clerk-js returns an empty
  // token while the browser is offline.
  if (token || token === null || mustBeNull) record({ type: 'token', shown, listed, session: token ? sessionOf(token) : token })
}
