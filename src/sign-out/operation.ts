import { shallowRef, type Ref } from 'vue'
import { atRest, underWay, type CallState } from '../callState'
import type { Target } from './request'
import type { EndSessions, SignOutIntent } from './coordinator'

export interface CallOptions {
  /**
   * What makes two calls of a caller the same: a call while the same one is under way joins it. Without one, all are the same:
   * a button's props may change in the middle of its own click.
   */
  key?: Target
  /** Told once how the caller's call ended. Answers whether it took the failure over. */
  onSettled?: (result: { isSignedOut: true } | { isSignedOut: false, error: unknown }) => boolean
  /** Whether a call rejects although another one, which it joined, reports the same failure. @default false */
  rejectJoined?: boolean
}

type Failure = { error: unknown, joined: boolean } | undefined

async function runCallback(callback: SignOutIntent['callback']): Promise<Failure> {
  try {
    await callback?.()
    return undefined
  } catch (thrown) {
    return { error: thrown, joined: false }
  }
}

/** One who signs out: a button, or one use of `useSignOut()`. A class, since there may be a thousand of them. */
export class SignOutCaller {
  readonly state: Ref<CallState> = shallowRef(atRest)
  readonly #endSessions: EndSessions
  /** What a call that repeats another gets: the other one, or `true` once only its callback still runs. */
  #running?: Map<Target | undefined, Promise<boolean>>

  constructor(endSessions: EndSessions) {
    this.#endSessions = endSessions
  }

  /**
   * Resolves `true` when the session has ended and the callback has run, `false` when nothing was ended or somebody else has
   * the failure; otherwise rejects with it.
   */
  call(readIntent: () => SignOutIntent, options: CallOptions = {}): Promise<boolean> {
    const running = this.#running ??= new Map()
    const same = running.get(options.key)
    if (same) return same.catch(() => false)
    const ended = this.#run(running, readIntent, options)
    running.set(options.key, ended)
    return ended
  }

  async #run(
    running: Map<Target | undefined, Promise<boolean>>,
    readIntent: () => SignOutIntent,
    { key, onSettled, rejectJoined }: CallOptions,
  ) {
    const { state } = this
    let intent: SignOutIntent = {}
    state.value = underWay
    const result = await this.#endSessions(() => intent = readIntent())
    let failure: Failure = result.status === 'failed' ? result : undefined
    if (result.status === 'ended') {
      // The flight is over: a sign-out inside the callback must not wait for itself.
      running.set(key, Promise.resolve(true))
      failure = await runCallback(intent.callback)
    }
    running.delete(key)
    state.value = { ...(failure ? { failed: true, error: failure.error } : state.value), pending: running.size > 0 }
    if (result.status === 'refused') return false
    if (!failure) {
      onSettled?.({ isSignedOut: true })
      return true
    }
    const isTakenOver = onSettled?.({ isSignedOut: false, error: failure.error })
    if (isTakenOver || (failure.joined && !rejectJoined)) return false
    throw failure.error
  }
}
