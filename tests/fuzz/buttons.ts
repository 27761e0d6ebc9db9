import { h, reactive, watch, type VNode } from 'vue'
import { SignOutButton, useAuth, type ActionSlotProps, type SignOutButtonProps } from 'vue-clerk'
import { all, type Ask, type Happening } from './history'

/** A button as a generator makes it up. `v-if` and `bound` follow `useAuth().sessionId`. */
export interface ButtonSpec {
  target: typeof all | 'sess_1' | 'sess_2' | 'sess_3' | 'sess_9' | 'v-if' | 'bound' | '' | null | undefined
  via: 'shorthand' | 'options'
  form: 'plain' | 'handler' | 'as-child'
  callback?: 'returns' | 'takes its time' | 'throws once' | 'rejects'
  listens: boolean
}

export interface Mounted {
  serial: number
  spec: ButtonSpec
}

export type Auth = ReturnType<typeof useAuth>

export function createButtons(record: (happening: Happening) => void) {
  /** Three places of a page, each with a button or without. */
  const places = reactive<(Mounted | undefined)[]>([undefined, undefined, undefined])
  /** Clicked before Clerk was loaded. */
  const waiting = new Set<Mounted>()
  const scopes = new Set<{ active: boolean }>()
  let auth: Auth | undefined
  let serial = 0

  const mountButton = (at: number, spec: ButtonSpec) => { places[at] = { serial: ++serial, spec } }

  function createCallback(serial: number, kind: NonNullable<ButtonSpec['callback']>) {
    let runs = 0
    const fail = () => {
      record({ type: 'callback threw', button: serial })
      throw new Error(`The callback of button ${serial} failed`)
    }
    return () => {
      record({ type: 'callback', button: serial })
      if (kind === 'throws once' && runs++ === 0) fail()
      if (kind === 'rejects') return Promise.resolve().then(fail)
      if (kind === 'takes its time') return new Promise<void>(resolve => { setTimeout(resolve, 15) })
    }
  }
  const callbacks = new Map<string, () => void>()

  function callbackOf({ serial, spec: { callback } }: Mounted) {
    if (!callback) return undefined
    const key = `${serial} ${callback}`
    if (!callbacks.has(key)) callbacks.set(key, createCallback(serial, callback))
    return callbacks.get(key)
  }

  function propsOf(button: Mounted) {
    const { target, via, listens } = button.spec
    const sessionId = (target === 'v-if' || target === 'bound' ? auth!.sessionId.value : target) as string
    const named = target === all ? {} : via === 'options' ? { signOutOptions: { sessionId } } : { sessionId }
    return {
      ...named,
      signOutCallback: callbackOf(button),
      onSignOut: () => record({ type: 'signOut', button: button.serial }),
      ...(listens && { onError: (error: unknown) => record({ type: 'error', button: button.serial, error }) }),
    } as Record<string, unknown>
  }

  function render(button: Mounted): VNode | null {
    const { target, form } = button.spec
    if (target === 'v-if' && !auth!.sessionId.value) return null
    const own = (attributes: object) => h('button', attributes, 'Sign Out')
    const slot = (slotProps: ActionSlotProps) => own(form === 'as-child'
      ? slotProps
      : { 'onClick': slotProps.handler, 'aria-busy': slotProps.pending || undefined })
    const remember = (instance: unknown) => {
      if (instance) scopes.add((instance as { $: { scope: { active: boolean } } }).$.scope)
    }
    const props: SignOutButtonProps & Record<string, unknown> = {
      ...propsOf(button), 'key': button.serial, 'ref': remember, 'data-serial': button.serial, 'asChild': form === 'as-child',
    }
    return form === 'plain' ? h(SignOutButton, props) : h(SignOutButton, props, { default: slot })
  }

  const Page = {
    setup() {
      auth = useAuth()
      watch(auth.isLoaded, () => {
        waiting.forEach(button => record({ type: 'asks', button: button.serial, asks: asksOf(button) }))
      }, { flush: 'post', once: true })
      // One that comes back is another: what the old one's sign-out still says must not be taken for its own.
      watch(auth.sessionId, sessionId => {
        if (!sessionId) places.forEach((button, at) => { if (button?.spec.target === 'v-if') mountButton(at, button.spec) })
      }, { flush: 'post' })
      return () => places.map((button, place) => h('p', { key: place }, button ? [render(button)] : []))
    },
  }

  /** What a button means now. One that is not rendered any more has kept its props. */
  function asksOf(button: Mounted): Ask {
    const { target } = button.spec
    if (target === 'v-if' || target === 'bound') return (places.includes(button) && auth?.sessionId.value) || undefined
    return target || undefined
  }

  return { Page, places, mountButton, waiting, scopes, asksOf, auth: () => auth! }
}
