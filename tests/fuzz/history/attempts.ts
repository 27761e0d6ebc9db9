import { all, type Ask, type Fact, type Tab } from './facts'

/** One sign-out: a click that was not a repetition, or a call, with its results. */
export interface Attempt {
  button: number
  asks: Ask
  isLoaded: boolean
  hasCallback: boolean
  /** Whether a listener gets its failure, also if it joined another one. */
  listens: boolean
  /** Its results, in order. */
  facts: Fact[]
  /** Every later fact of the run. */
  later: Fact[]
}

const isResult = ({ type }: Fact) => type === 'signOut' || type === 'error' || type === 'errorHandler'

export function attemptsOf(facts: readonly Fact[]): Attempt[] {
  const attempts: Attempt[] = []
  facts.forEach((fact, index) => {
    if (fact.type === 'click' && !fact.isRepeat) {
      const { button, asks, isLoaded, hasCallback, listens } = fact
      attempts.push({ button, asks, isLoaded, hasCallback, listens, facts: [], later: facts.slice(index + 1) })
    }
    const attempt = 'button' in fact ? attempts.findLast(({ button }) => button === fact.button) : undefined
    if (!attempt) return
    if (fact.type === 'asks') attempt.asks = fact.asks
    else if (fact.type === 'props changed') attempt.listens = false
    else if (fact.type !== 'click') attempt.facts.push(fact)
  })
  return attempts
}

/** How many sign-outs have no result yet. */
export const countInFlight = (facts: readonly Fact[]) =>
  attemptsOf(facts).filter(({ facts }) => !facts.some(isResult)).length

/** What our sign-outs asked for until now, and the state of the tab at that moment. */
export const asksOf = (facts: readonly Fact[]) => facts.flatMap(fact =>
  (fact.type === 'click' || fact.type === 'asks') && fact.asks.target !== undefined
    ? [{ target: fact.asks.target, tab: fact.tab }]
    : [])

export const directCallsOf = (facts: readonly Fact[]) =>
  facts.flatMap(fact => fact.type === 'direct call' ? [fact] : [])

/** Whether the end of a session leaves this tab without a current one, or finds it without. */
export const leavesTab = (target: string, { session, listed }: Tab) =>
  target === all || target === session || listed.length === 0 || (listed.length === 1 && target === listed[0])

/** Every session that the server has had for this device. */
const sessionsOfDevice = (facts: readonly Fact[]): ReadonlySet<string> =>
  new Set(facts.flatMap(({ server }) => server))

/** Whether an earlier attempt, or the same one, had no result yet when another one began: then they may share one request. */
const mayShare = (earlier: Attempt, { later }: Attempt) =>
  earlier.asks.target === all && earlier.later.length >= later.length
  && earlier.facts.every(fact => !isResult(fact) || later.includes(fact))

/**
 * Whether the server had ended the target when a sign-out reports so. A session that this device never had may be signed in on another one.
 * Another tab may add a session after the answer to a sign-out of all, before the end of its redirect or callback.
 */
export function serverAgrees(attempt: Attempt, report: Fact, facts: readonly Fact[]) {
  const { target } = attempt.asks
  if (target === undefined) return false
  if (target !== all) return sessionsOfDevice(facts).has(target) && !report.server.includes(target)
  return attemptsOf(facts).filter(earlier => mayShare(earlier, attempt))
    .some(({ later }) => later.slice(0, later.indexOf(report) + 1).some(({ server }) => server.length === 0))
}
