import { shallowReadonly, shallowRef, type Ref } from 'vue'
import type { EndSessions, SignOutIntent } from './signOut'

export interface CallOptions {
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

export function createSignOutCalls(endSessions: EndSessions): SignOutCalls {
  /** What a repeated call gets: its own first call, or `true` once the sessions are ended and only the callback still runs. */
  const repeated = new Map<string | undefined, Promise<boolean>>()
  const pending = shallowRef(false)
  const error = shallowRef<unknown>()

  async function run(key: string | undefined, readIntent: () => SignOutIntent, options: CallOptions) {
    let intent: SignOutIntent = {}
    pending.value = true
    error.value = undefined
    const result = await endSessions(() => intent = readIntent())
    let failure = result.status === 'failed' ? { error: result.error, joined: result.joined } : undefined
    if (result.status === 'ended') {
      repeated.set(key, Promise.resolve(true))
      try {
        await intent.callback?.()
      } catch (thrown) {
        failure = { error: thrown, joined: false }
      }
    }
    repeated.delete(key)
    pending.value = repeated.size > 0
    if (result.status === 'refused') return false
    if (!failure) {
      options.onSettled?.({ isSignedOut: true })
      return true
    }
    error.value = failure.error
    const isTakenOver = options.onSettled?.({ isSignedOut: false, error: failure.error })
    if (isTakenOver || (failure.joined && !options.rejectJoined)) return false
    throw failure.error
  }

  function call(readIntent: () => SignOutIntent, options: CallOptions = {}) {
    const key = readIntent().options?.sessionId
    const first = repeated.get(key)
    if (first) return first.catch(() => false)
    const running = run(key, readIntent, options)
    repeated.set(key, running)
    return running
  }

  return { call, pending: shallowReadonly(pending), error: shallowReadonly(error) }
}
