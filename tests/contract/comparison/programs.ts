import { array, boolean, constant, constantFrom, option, record } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import type { Operation, Program } from './program'

const statuses = array(constantFrom('active', 'active', 'active', 'pending', 'expired', 'removed', 'ended'), { maxLength: 4 })

const responses = array(
  constantFrom(null, null, { status: 500 }, { status: 401 }, { status: 404 }, { status: 429 }, 'network-error'),
  { maxLength: 6 },
)

/** Generates random sequences of calls of Clerk’s methods. Some calls overlap. Leaves out calls that take minutes. */
export const programs: Arbitrary<Program> = statuses.chain(statuses => {
  const sessions = statuses.map((_, index) => `sess_${index + 1}`)
  const signedIn = sessions.filter((_, index) => ['active', 'pending'].includes(statuses[index] ?? ''))
  const ids = [...sessions, 'sess_9']
  return constantFrom<Program['page'][]>(undefined, undefined, { webdriver: true }, { onLine: false }).chain(page => record({
    statuses: constant(statuses),
    activeSessionId: option(constantFrom<(string | undefined)[]>(undefined, ...signedIn)),
    responses,
    page: constant(page),
    persistClient: constantFrom(undefined, undefined, false),
    steps: array(step(ids, page?.onLine === false), { minLength: 1, maxLength: 12, size: 'max' }),
  }) as Arbitrary<Program>)
})

const step = (ids: string[], isOffline: boolean) => record({ operation: operations(ids, isOffline), wait: boolean() })

function operations(ids: string[], isOffline: boolean): Arbitrary<Operation> {
  const id = constantFrom(...ids)
  const maybe = <T>(values: Arbitrary<T>) => option(values, { nil: undefined })
  const signOut = record({
    do: constant('signOut' as const),
    sessionId: maybe(id),
    redirectUrl: maybe(constantFrom('', '/bye?x#y', 'https://example.com/')),
    callback: maybe(constantFrom('returns', 'resolves', 'throws', 'rejects', 'signs out')),
  })
  const onSession = record({ do: constantFrom('remove', 'end', 'touch'), session: id })
  const updateClient = constant({ do: 'updateClient' as const })
  const listen = (...throwsAt: ('undefined' | 'null' | 'nothing')[]) =>
    record({ do: constant('listen' as const), throwsAt: constantFrom(...throwsAt) })

  // clerk-js retries a failed token request for minutes. So an offline page makes no calls that request a token.
  // On an online page, no listener throws, because a throwing listener makes a token request fail, too.
  return isOffline
    ? oneOf(signOut, signOut, onSession, updateClient, listen('undefined', 'null', 'nothing'))
    : oneOf(
        signOut,
        signOut,
        onSession,
        updateClient,
        listen('nothing'),
        record({ do: constant('setActive' as const), session: option(maybe(id)), redirectUrl: maybe(constant('/there')) }),
        record({ do: constant('getToken' as const), session: id }),
        constant({ do: 'reload' as const }),
        constant({ do: 'handleUnauthenticated' as const }),
      )
}

function oneOf(...choices: Arbitrary<unknown>[]) {
  return constantFrom(...choices).chain(choice => choice) as Arbitrary<Operation>
}
