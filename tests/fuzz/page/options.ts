import { reactive, ref } from 'vue'
import { all, type Intent } from '../history/facts'

interface Options {
  create: () => unknown
  /** The expected result of a call of `signOut` with these options. */
  intent: Intent
  /** The expected result of a click on a button with these options as `signOutOptions`. The default is `intent`. */
  intentAsProp?: Intent
}

const toAll: Intent = { target: all }
const toOne: Intent = { target: 'sess_2' }
const invalid: Intent = { refused: 'invalid_options' }
const missing: Intent = { refused: 'missing_session' }

const hidden = () => Object.defineProperty({}, 'sessionId', { value: 'sess_2' })
const inherited = () => Object.create({ sessionId: 'sess_2' }) as object
const withoutPrototype = () => Object.assign(Object.create(null) as object, { sessionId: 'sess_2' })

/** Valid and invalid options of a sign-out, each with a name. A failed run prints the name. */
export const optionsByName = {
  'nothing': { create: () => undefined, intent: toAll, intentAsProp: missing },
  'an empty object': { create: () => ({}), intent: toAll },
  'a redirectUrl': { create: () => ({ redirectUrl: '/slow' }), intent: toAll },
  'sess_2': { create: () => ({ sessionId: 'sess_2' }), intent: toOne },
  'sess_2 and a null redirectUrl': { create: () => ({ sessionId: 'sess_2', redirectUrl: null }), intent: toOne },
  'a reactive object': { create: () => reactive({ sessionId: 'sess_2' }), intent: toOne },
  'an object without a prototype': { create: withoutPrototype, intent: toOne },
  'null': { create: () => null, intent: invalid, intentAsProp: missing },
  'a string': { create: () => 'sess_2', intent: invalid },
  'a String object': { create: () => new String('sess_2'), intent: invalid },
  'an array': { create: () => ['sess_2'], intent: invalid },
  'an empty array': { create: () => [], intent: invalid },
  'a ref': { create: () => ref({ sessionId: 'sess_2' }), intent: invalid },
  'a Map': { create: () => new Map([['sessionId', 'sess_2']]), intent: invalid },
  'a promise': { create: () => Promise.resolve({ sessionId: 'sess_2' }), intent: invalid },
  'a click event': { create: () => new MouseEvent('click'), intent: invalid },
  'an inherited ID': { create: inherited, intent: invalid },
  'a hidden ID': { create: hidden, intent: toOne },
  'sessionID': { create: () => ({ sessionID: 'sess_2' }), intent: invalid },
  'session_id': { create: () => ({ session_id: 'sess_2' }), intent: invalid },
  'an ID and an unknown key': { create: () => ({ sessionId: 'sess_2', id: 'sess_3' }), intent: invalid },
  'an array as the ID': { create: () => ({ sessionId: ['sess_2'] }), intent: invalid },
  'a ref as the ID': { create: () => ({ sessionId: ref('sess_2') }), intent: invalid },
  'a number as the ID': { create: () => ({ sessionId: 2 }), intent: invalid },
  'a number as the redirectUrl': { create: () => ({ sessionId: 'sess_2', redirectUrl: 2 }), intent: invalid },
  'undefined as the ID': { create: () => ({ sessionId: undefined }), intent: missing },
  'null as the ID': { create: () => ({ sessionId: null }), intent: missing },
  'an empty ID': { create: () => ({ sessionId: '' }), intent: missing },
} satisfies Record<string, Options>

export type OptionsName = keyof typeof optionsByName

export const optionsNames = Object.keys(optionsByName) as OptionsName[]

export const optionsOf = (name: OptionsName): Options => optionsByName[name]
