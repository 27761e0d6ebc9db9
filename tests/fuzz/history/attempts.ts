import { all, type Intent, type Fact, type Tab } from './facts'

/** A sign-out. A sign-out starts with a call of `signOut`, or with a click on a button that isn't busy. */
export interface Attempt {
  button: number
  intent: Intent
  isLoaded: boolean
  hasCallback: boolean
  /** Whether a listener gets the failure of this sign-out, even if another sign-out has sent the request. */
  listens: boolean
  /** The recorded events of this sign-out, in order. */
  facts: Fact[]
  /** All recorded events of the run after the start of this sign-out. */
  later: Fact[]
}

const isResult = ({ type }: Fact) => type === 'signOut' || type === 'error' || type === 'errorHandler'

export function attemptsOf(facts: readonly Fact[]): Attempt[] {
  const attempts: Attempt[] = []
  facts.forEach((fact, index) => {
    if (fact.type === 'click' && !fact.isRepeat) {
      const { button, intent, isLoaded, hasCallback, listens } = fact
      attempts.push({ button, intent, isLoaded, hasCallback, listens, facts: [], later: facts.slice(index + 1) })
    }
    const attempt = 'button' in fact ? attempts.findLast(({ button }) => button === fact.button) : undefined
    if (!attempt) return
    if (fact.type === 'intent') attempt.intent = fact.intent
    else if (fact.type === 'props changed') attempt.listens = false
    else if (fact.type !== 'click') attempt.facts.push(fact)
  })
  return attempts
}

/** Returns the number of sign-outs that have neither succeeded nor failed. */
export const countInFlight = (facts: readonly Fact[]) =>
  attemptsOf(facts).filter(({ facts }) => !facts.some(isResult)).length

/** Returns the target (a session ID or `all`) of each sign-out by vue-clerk, with the state of the tab at that time. */
export const intentsOf = (facts: readonly Fact[]) => facts.flatMap(fact =>
  (fact.type === 'click' || fact.type === 'intent') && fact.intent.target !== undefined
    ? [{ target: fact.intent.target, tab: fact.tab }]
    : [])

export const directCallsOf = (facts: readonly Fact[]) =>
  facts.flatMap(fact => fact.type === 'direct call' ? [fact] : [])

/** Returns whether Clerk has no current session in this tab after a sign-out of `target`. */
export const leavesNoCurrentSession = (target: string, { session, listed }: Tab) =>
  target === all || target === session || listed.length === 0 || (listed.length === 1 && target === listed[0])

/** Returns the IDs of all sessions that the server listed during the run. */
const sessionsOfDevice = (facts: readonly Fact[]): ReadonlySet<string> =>
  new Set(facts.flatMap(({ server }) => server))

/**
 * Returns whether the second sign-out may share the request of `earlier`, instead of sending another request. This
 * requires that `earlier` signs out of all sessions, and was still in flight when the second sign-out began.
 */
const mayShare = (earlier: Attempt, { later }: Attempt) =>
  earlier.intent.target === all && earlier.later.length >= later.length
  && earlier.facts.every(fact => !isResult(fact) || later.includes(fact))

/**
 * Returns whether the server had ended the sessions of a sign-out before `report`, the event that reports a success.
 *
 * A session that this device never had doesn't count as ended, because it may be signed in on another device.
 * For a sign-out of all sessions, the server must have listed no session at some moment before `report`. Another tab
 * may have added a session after that moment.
 */
export function serverAgrees(attempt: Attempt, report: Fact, facts: readonly Fact[]) {
  const { target } = attempt.intent
  if (target === undefined) return false
  if (target !== all) return sessionsOfDevice(facts).has(target) && !report.server.includes(target)
  return attemptsOf(facts).filter(earlier => mayShare(earlier, attempt))
    .some(({ later }) => later.slice(0, later.indexOf(report) + 1).some(({ server }) => server.length === 0))
}
