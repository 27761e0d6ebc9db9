import { shallowRef, type Ref } from 'vue'
import { idle, pending, type CallState } from '../shared/callState'
import type { SignOutCoordinator, SignOutResult } from './coordinator'
import { allSessions, type SignOutIntent } from './signOutOptions'

export interface CallOptions {
  /**
   * For a button, whose props may change during its click. Every call joins the call in flight, and a call before the
   * load reads the props again after it. Without this option, a call joins one with the same target. @default false
   */
  followsProps?: boolean
  /**
   * Runs once, with the failure of the call, or with undefined after a success. Returns whether it has handled the
   * failure.
   */
  onSettled?: (failure?: { error: unknown }) => boolean
  /** Whether a call that joined another rejects when that one fails. @default false */
  rejectJoined?: boolean
}

/** Tracks the sign-outs of one button or one `useSignOut()` call. It is a class, because a page may have a thousand. */
export class SignOutOperation {
  readonly state: Ref<CallState> = shallowRef(idle)
  readonly #coordinator: SignOutCoordinator
  /**
   * The calls in flight by target. A repeated call joins one, and gets `false` while the callback runs. A refused call
   * has a separate key.
   */
  #running?: Map<unknown, Promise<boolean>>

  constructor(coordinator: SignOutCoordinator) {
    this.#coordinator = coordinator
  }

  /**
   * Resolves `true` when the sessions have ended and the callback has run. Resolves `false` if this call ended nothing,
   * or if another call or `onSettled` handles the failure. Otherwise rejects with the error.
   */
  call(readIntent: () => SignOutIntent, options: CallOptions = {}): Promise<boolean> {
    let intent: SignOutIntent | undefined
    let refusal: { error: unknown } | undefined
    try {
      intent = readIntent()
    } catch (error) {
      refusal = { error }
    }
    const { followsProps } = options
    const running = this.#running ??= new Map()
    const key = followsProps ? undefined : intent?.target ?? refusal
    const earlier = running.get(key)
    if (earlier) return earlier.catch(() => false)
    // A click that named a session ends that one, even if the props change during the load.
    const isFinal = !followsProps || (intent && intent.target !== allSessions)
    const request = () => (isFinal && refusal) || this.#coordinator(() => isFinal ? intent! : intent = readIntent())
    const call = this.#run(running, key, request, () => intent?.callback, options)
    running.set(key, call)
    return call
  }

  async #run(
    running: Map<unknown, Promise<boolean>>,
    key: unknown,
    request: () => SignOutResult | Promise<SignOutResult>,
    callback: () => SignOutIntent['callback'],
    { onSettled, rejectJoined }: CallOptions,
  ) {
    const { state } = this
    state.value = pending
    const result = await request()
    let failure = typeof result === 'object' ? result : undefined
    if (result === true) {
      // A sign-out inside the callback must not wait for the callback, so it gets `false` at once.
      running.set(key, Promise.resolve(false))
      try {
        await callback()?.()
      } catch (error) {
        failure = { error }
      }
    }
    running.delete(key)
    state.value = { ...(failure ? { failed: true, error: failure.error } : state.value), pending: running.size > 0 }
    if (!result) return false
    const isHandled = onSettled?.(failure)
    if (!failure) return true
    if (isHandled || (failure.joined && !rejectJoined)) return false
    throw failure.error
  }
}
