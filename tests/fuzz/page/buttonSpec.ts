import { all, type Intent } from '../history/facts'
import type { Condition } from './conditions'
import { optionsOf, type OptionsName } from './options'

/** The description of a random button. */
export interface ButtonSpec {
  /** The session that the button ends. With `bound`, the session ID is bound to the ref `useAuth().sessionId`. */
  target: typeof all | 'sess_1' | 'sess_2' | 'sess_3' | 'sess_4' | 'sess_9' | 'bound' | '' | null | undefined
  /** How the target is passed: as the prop, in `signOutOptions`, or in an attribute that looks like the prop. */
  via: 'shorthand' | 'options' | 'misspelled'
  /** The options that are passed as `signOutOptions` in place of the target. */
  options?: OptionsName
  /** The ref that the button's `v-if` reads. A composable returns it. */
  condition?: Condition
  form: 'plain' | 'handler' | 'as-child'
  callback?: CallbackKind
  listens: boolean
}

export type CallbackKind = 'returns' | 'resolves late' | 'throws once' | 'rejects' | 'signs out again'

/** A button on the page. */
export interface Mounted {
  serial: number
  spec: ButtonSpec
  /** The `signOutOptions` of the latest rendering. */
  renderedOptions?: unknown
}

/**
 * Returns which sessions a click should end, or the code with which the click is refused. `bound` is the session ID
 * that a bound button gets.
 */
export function intentOf({ target, via, options }: ButtonSpec, bound: string | null | undefined): Intent {
  if (options) return optionsOf(options).intentAsProp ?? optionsOf(options).intent
  if (target === all) return { target }
  if (via === 'misspelled') return { refused: 'invalid_options' }
  const named = target === 'bound' ? bound : target
  return named ? { target: named } : { refused: 'missing_session' }
}

/** Returns the props that set the target. */
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
