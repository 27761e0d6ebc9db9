/** Whom a button means to sign out: one session, all of them, or nobody. */
export type Ask = string | undefined

export const all = 'all sessions'

/** One thing that happened in a run, as a test sees it from outside. `button` is the serial number of a mounted one. */
export type Happening =
  /** `asks` is what the button meant then; `isRepeat`: while its sign-out was already under way. */
  | { type: 'click', button: number, asks: Ask, isRepeat: boolean, isLoaded: boolean, hasCallback: boolean }
  /** What a button that was clicked before Clerk was loaded means now. */
  | { type: 'asks', button: number, asks: Ask }
  | { type: 'request' | 'answer', target: string }
  | { type: 'ended', session: string }
  | { type: 'callback' | 'callback threw' | 'signOut', button: number }
  | { type: 'error', button: number, error: unknown }
  | { type: 'errorHandler', button: number | undefined, error: unknown }
  | { type: 'announced', text: string }
  | { type: 'navigate' | 'app unmounted' }

/** What Clerk says of this tab: the current session, and those that are signed in. */
export interface Tab {
  session: string | null | undefined
  listed: readonly string[]
}

/** `server`: the sessions that the server had signed in at that moment. */
export type Fact = Happening & { server: readonly string[], tab: Tab }

/** One click that was not a repetition, and what came of it. */
export interface Attempt {
  button: number
  asks: Ask
  isLoaded: boolean
  hasCallback: boolean
  /** What came of it, in order. */
  facts: Fact[]
  /** Everything that happened since, whoever it happened to. */
  later: Fact[]
}

export function attemptsOf(facts: readonly Fact[]): Attempt[] {
  const attempts: Attempt[] = []
  facts.forEach((fact, index) => {
    if (fact.type === 'click' && !fact.isRepeat) {
      const { button, asks, isLoaded, hasCallback } = fact
      attempts.push({ button, asks, isLoaded, hasCallback, facts: [], later: facts.slice(index + 1) })
    }
    const attempt = 'button' in fact ? attempts.findLast(({ button }) => button === fact.button) : undefined
    if (!attempt) return
    // Before Clerk is loaded a click waits, and means what its button means then.
    if (fact.type === 'asks') attempt.asks = fact.asks
    else if (fact.type !== 'click') attempt.facts.push(fact)
  })
  return attempts
}

/** Whether ending whom a click asked for leaves this tab without its session, or finds it without. */
export function leavesTab(asks: Ask, { session, listed }: Tab) {
  if (asks === undefined) return false
  return asks === all || asks === session || listed.length === 0 || (listed.length === 1 && asks === listed[0])
}

export const serverAgrees = (asks: Ask, server: readonly string[]) =>
  asks === all ? server.length === 0 : asks !== undefined && !server.includes(asks)
