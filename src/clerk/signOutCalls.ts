import { shallowRef, type Ref } from 'vue'
import type { EndSessions, SignOutIntent } from './signOut'

export interface CallOptions {
  /**
   * What makes two calls of a caller the same: a call while the same one is under way joins it. Without one, all are the same:
   * a button's props may change in the middle of its own click.
   */
  key?: string
  /** Told once how the caller's call ended. Answers whether it took the failure over. */
  onSettled?: (result: { isSignedOut: true } | { isSignedOut: false, error: unknown }) => boolean
  /** Whether a call rejects although another one, which it joined, reports the same failure. @default false */
  rejectJoined?: boolean
}

/** The calls of one caller: a button, or one use of `useSignOut()`. */
export interface SignOutCalls {
  /**
   * Resolves `true` when the session has ended and the callback has run, `false` when nothing was ended or somebody else has
   * the failure; otherwise rejects with it.
   */
  call: (readIntent: () => SignOutIntent, options?: CallOptions) => Promise<boolean>
  readonly pending: Readonly<Ref<boolean>>
  readonly error: Readonly<Ref<unknown>>
}

type Failure = { error: unknown, joined: boolean } | undefined

export function createSignOutCalls(endSessions: EndSessions): SignOutCalls {
  /** What a call that repeats another gets: the other one, or `true` once only its callback still runs. */
  const underWay = new Map<string | undefined, Promise<boolean>>()
  const pending = shallowRef(false)
  const error = shallowRef<unknown>()

  async function runCallback(callback: SignOutIntent['callback']): Promise<Failure> {
    try {
      await callback?.()
      return undefined
    } catch (thrown) {
      return { error: thrown, joined: false }
    }
  }

  async function run(readIntent: () => SignOutIntent, { key, onSettled, rejectJoined }: CallOptions) {
    let intent: SignOutIntent = {}
    pending.value = true
    error.value = undefined
    const result = await endSessions(() => intent = readIntent())
    let failure: Failure = result.status === 'failed' ? result : undefined
    if (result.status === 'ended') {
      // The flight is over: a sign-out inside the callback must not wait for itself.
      underWay.set(key, Promise.resolve(true))
      failure = await runCallback(intent.callback)
    }
    underWay.delete(key)
    pending.value = underWay.size > 0
    if (result.status === 'refused') return false
    if (!failure) {
      onSettled?.({ isSignedOut: true })
      return true
    }
    error.value = failure.error
    const isTakenOver = onSettled?.({ isSignedOut: false, error: failure.error })
    if (isTakenOver || (failure.joined && !rejectJoined)) return false
    throw failure.error
  }

  function call(readIntent: () => SignOutIntent, options: CallOptions = {}) {
    const same = underWay.get(options.key)
    if (same) return same.catch(() => false)
    const running = run(readIntent, options)
    underWay.set(options.key, running)
    return running
  }

  return { call, pending, error }
}
