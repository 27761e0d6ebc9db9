import { reactive, ref } from 'vue'
import { all, type Ask } from '../history/facts'

interface Options {
  create: () => unknown
  asks: Ask
  /** What a button asks for whose `signOutOptions` they are, if that differs. */
  asksAsProp?: Ask
}

const toAll: Ask = { target: all }
const toOne: Ask = { target: 'sess_2' }
const invalid: Ask = { refused: 'invalid_options' }
const missing: Ask = { refused: 'missing_session' }

const hidden = () => Object.defineProperty({}, 'sessionId', { value: 'sess_2' })
const inherited = () => Object.create({ sessionId: 'sess_2' }) as object
const withoutPrototype = () => Object.assign(Object.create(null) as object, { sessionId: 'sess_2' })

/** Options of a sign-out, from valid to hostile. Their names print a run. */
export const optionsByName = {
  'nothing': { create: () => undefined, asks: toAll, asksAsProp: missing },
  'an empty object': { create: () => ({}), asks: toAll },
  'an address': { create: () => ({ redirectUrl: '/slow' }), asks: toAll },
  'sess_2': { create: () => ({ sessionId: 'sess_2' }), asks: toOne },
  'sess_2 and no address': { create: () => ({ sessionId: 'sess_2', redirectUrl: null }), asks: toOne },
  'a reactive object': { create: () => reactive({ sessionId: 'sess_2' }), asks: toOne },
  'an object without a prototype': { create: withoutPrototype, asks: toOne },
  'null': { create: () => null, asks: invalid, asksAsProp: missing },
  'a string': { create: () => 'sess_2', asks: invalid },
  'a String object': { create: () => new String('sess_2'), asks: invalid },
  'an array': { create: () => ['sess_2'], asks: invalid },
  'an empty array': { create: () => [], asks: invalid },
  'a ref': { create: () => ref({ sessionId: 'sess_2' }), asks: invalid },
  'a Map': { create: () => new Map([['sessionId', 'sess_2']]), asks: invalid },
  'a promise': { create: () => Promise.resolve({ sessionId: 'sess_2' }), asks: invalid },
  'a click event': { create: () => new MouseEvent('click'), asks: invalid },
  'an inherited ID': { create: inherited, asks: invalid },
  'a hidden ID': { create: hidden, asks: toOne },
  'sessionID': { create: () => ({ sessionID: 'sess_2' }), asks: invalid },
  'session_id': { create: () => ({ session_id: 'sess_2' }), asks: invalid },
  'an ID and an unknown key': { create: () => ({ sessionId: 'sess_2', id: 'sess_3' }), asks: invalid },
  'an array as the ID': { create: () => ({ sessionId: ['sess_2'] }), asks: invalid },
  'a ref as the ID': { create: () => ({ sessionId: ref('sess_2') }), asks: invalid },
  'a number as the ID': { create: () => ({ sessionId: 2 }), asks: invalid },
  'a number as the address': { create: () => ({ sessionId: 'sess_2', redirectUrl: 2 }), asks: invalid },
  'undefined as the ID': { create: () => ({ sessionId: undefined }), asks: missing },
  'null as the ID': { create: () => ({ sessionId: null }), asks: missing },
  'an empty ID': { create: () => ({ sessionId: '' }), asks: missing },
} satisfies Record<string, Options>

export type OptionsName = keyof typeof optionsByName

export const optionsNames = Object.keys(optionsByName) as OptionsName[]

export const optionsOf = (name: OptionsName): Options => optionsByName[name]
