import { all, type Intent } from '../history/facts'
import type { Condition } from './conditions'
import { optionsOf, type OptionsName } from './options'

/** Describes how a random button is rendered. */
export interface ButtonSpec {
  /** The ID of the session that ends, or `all`. With `bound`, the button gets the ID from `useAuth().sessionId`. */
  target: typeof all | 'sess_1' | 'sess_2' | 'sess_3' | 'sess_4' | 'sess_9' | 'bound' | '' | null | undefined
  /** How the button gets `target`: as the prop `sessionId`, in `signOutOptions`, or as the unknown prop `sessionID`. */
  via: 'shorthand' | 'options' | 'misspelled'
  /** The name in options.ts of the button's `signOutOptions`. If `options` is set, `target` and `via` are ignored. */
  options?: OptionsName
  /** The ref of a composable that the button's `v-if` reads. */
  condition?: Condition
  /** How the `<button>` is rendered: without a slot, in a slot with the slot prop `handler`, or with `asChild`. */
  form: 'plain' | 'handler' | 'as-child'
  callback?: CallbackKind
  /** Whether the button has a listener for the event `error`. */
  listens: boolean
}

export type CallbackKind = 'returns' | 'resolves late' | 'throws once' | 'rejects' | 'signs out again'

/** A button on the page. Each new button gets a new serial number. */
export interface Mounted {
  serial: number
  spec: ButtonSpec
  /** The `signOutOptions` that the button got in its latest rendering. */
  renderedOptions?: unknown
}

/**
 * Returns which sessions a click must end, or the error code with which the click must be refused. `bound` is the
 * current value of `useAuth().sessionId`.
 */
export function intentOf({ target, via, options }: ButtonSpec, bound: string | null | undefined): Intent {
  if (options) return optionsOf(options).intentAsProp ?? optionsOf(options).intent
  if (target === all) return { target }
  if (via === 'misspelled') return { refused: 'invalid_options' }
  const named = target === 'bound' ? bound : target
  return named ? { target: named } : { refused: 'missing_session' }
}

/** Returns the props that name the session to end. `bound` is the current value of `useAuth().sessionId`. */
export function targetProps(
  { target, via, options }: ButtonSpec,
  bound: string | null | undefined,
): { sessionId?: unknown, sessionID?: unknown, signOutOptions?: unknown } {
  if (options) return { signOutOptions: optionsOf(options).create() }
  const sessionId = target === 'bound' ? bound : target
  if (target === all) return {}
  if (via === 'misspelled') return { sessionID: sessionId }
  return via === 'options' ? { signOutOptions: { sessionId } } : { sessionId }
}
