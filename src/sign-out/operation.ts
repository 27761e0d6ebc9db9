import { shallowRef, type Ref } from 'vue'
import { idle, pending, type CallState } from '../shared/callState'
import type { SignOutCoordinator, SignOutResult } from './coordinator'
import { allSessions, resolveIntent, type SignOutIntent, type SignOutRequest } from './signOutOptions'

export interface CallOptions {
  /**
   * If true, a call sends no request while an earlier call of the operation is in flight, and waits for the earlier
   * call. If Clerk hasn't loaded, a call to end all sessions reads the button's props again when Clerk has loaded.
   * `SignOutButton` sets this option, because the button's props may change during a sign-out.
   *
   * If false, a call waits only for an earlier call that ends the same session.
   *
   * @default false
   */
  followsProps?: boolean
  /**
   * This function runs once when the call has settled. After a success, `failure` is undefined. The function returns
   * whether a listener of the app has handled the failure.
   */
  onSettled?: (failure?: { error: unknown }) => boolean
  /** Whether a call that shares the request of an earlier call rejects when the request fails. @default false */
  rejectJoined?: boolean
}

/**
 * Tracks the sign-outs of one button or one `useSignOut()` call. This is a class, because the instances of a class
 * share their methods. On a page with a thousand buttons, this saves memory.
 */
export class SignOutOperation {
  readonly state: Ref<CallState> = shallowRef(idle)
  readonly #coordinator: SignOutCoordinator
  /**
   * The calls in flight. The key is the ID of the session to end, or `allSessions`. With `followsProps`, the key is
   * `undefined`. The key of a refused call is `refusal`, because a refused call names no session. A later call with the
   * same key waits for the call in flight. While the call in flight runs its callback, the later call resolves `false`
   * at once.
   */
  #running?: Map<unknown, Promise<boolean>>

  constructor(coordinator: SignOutCoordinator) {
    this.#coordinator = coordinator
  }

  /**
   * Resolves `true` when the sessions have ended and the callback has run. Resolves `false` if this call ended nothing,
   * or if another call or `onSettled` handles the failure. Otherwise rejects with the error.
   */
  call(readRequest: () => SignOutRequest, options: CallOptions = {}): Promise<boolean> {
    const readIntent = () => resolveIntent(readRequest())
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
    // If the props named a session at the click, the call ends this session, even if the props change before Clerk has
    // loaded.
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
      // The callback may sign out again. This second sign-out must not wait for the callback, so the second sign-out
      // resolves `false` at once.
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
