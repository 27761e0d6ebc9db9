/** @throws if not `ok`: an Error that names the option, its wrong value and the way out */
export function check(ok: boolean, name: string, value: unknown, wanted: string): asserts ok {
  if (!ok) throw new Error(`vue-clerk/testing: ${name} is ${shown(value)}. Pass ${wanted}.`)
}

/** @throws if `id` isn't a string, or is empty */
export const checkId = (name: string, id: unknown, example: string) =>
  check(typeof id === 'string' && id !== '', name, id, `an id such as '${example}'`)

/** @throws if `value` is no object or has a field that isn't known */
export function checkFields(name: string, value: object, known: string[]) {
  check(typeof value === 'object' && value !== null && !Array.isArray(value), name, value, `an object of ${known.join(', ')}`)
  const unknown = Object.keys(value).find(field => !known.includes(field))
  if (unknown !== undefined) throw new Error(`vue-clerk/testing: there is no ${name}.${unknown}. Pass one of ${known.join(', ')}.`)
}

/** A value as its author would have typed it. */
export function shown(value: unknown) {
  if (typeof value === 'string') return `'${value}'`
  try {
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
  } catch {
    // An object that holds itself, or a BigInt.
    return Object.prototype.toString.call(value)
  }
}
