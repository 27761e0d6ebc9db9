import { all, type Intent, type Fact, type Tab } from './facts'

/** A sign-out and its results. A sign-out starts with a call, or with a click on a button that isn't busy. */
export interface Attempt {
  button: number
  intent: Intent
  isLoaded: boolean
  hasCallback: boolean
  /** Whether a listener gets the failure of this sign-out, even if another sign-out has sent the request. */
  listens: boolean
  /** The facts about this sign-out, in order. */
  facts: Fact[]
  /** Every fact of the run after the start of this sign-out. */
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

/** Returns the number of sign-outs without a result. */
export const countInFlight = (facts: readonly Fact[]) =>
  attemptsOf(facts).filter(({ facts }) => !facts.some(isResult)).length

/** Returns the target of each sign-out by this package, with the state of the tab when the sign-out got this target. */
export const intentsOf = (facts: readonly Fact[]) => facts.flatMap(fact =>
  (fact.type === 'click' || fact.type === 'intent') && fact.intent.target !== undefined
    ? [{ target: fact.intent.target, tab: fact.tab }]
    : [])

export const directCallsOf = (facts: readonly Fact[]) =>
  facts.flatMap(fact => fact.type === 'direct call' ? [fact] : [])

/** Returns whether this tab has no current session after the target has ended. */
export const leavesTab = (target: string, { session, listed }: Tab) =>
  target === all || target === session || listed.length === 0 || (listed.length === 1 && target === listed[0])

/** Returns every session that the server ever listed for this device. */
const sessionsOfDevice = (facts: readonly Fact[]): ReadonlySet<string> =>
  new Set(facts.flatMap(({ server }) => server))

/**
 * Returns whether a sign-out may share the request of an earlier sign-out of all sessions. The earlier sign-out must
 * have had no result when the later sign-out began.
 */
const mayShare = (earlier: Attempt, { later }: Attempt) =>
  earlier.intent.target === all && earlier.later.length >= later.length
  && earlier.facts.every(fact => !isResult(fact) || later.includes(fact))

/**
 * Returns whether the server had ended the target of a sign-out when the sign-out reported success.
 *
 * A session that this device never had doesn't count as ended, because this session may be signed in on another device.
 * For a sign-out of all sessions, the list of the server must have been empty at some moment before the report. At the
 * report, the list may contain a session that another tab has added.
 */
export function serverAgrees(attempt: Attempt, report: Fact, facts: readonly Fact[]) {
  const { target } = attempt.intent
  if (target === undefined) return false
  if (target !== all) return sessionsOfDevice(facts).has(target) && !report.server.includes(target)
  return attemptsOf(facts).filter(earlier => mayShare(earlier, attempt))
    .some(({ later }) => later.slice(0, later.indexOf(report) + 1).some(({ server }) => server.length === 0))
}
