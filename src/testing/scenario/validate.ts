/** @throws an Error that names the option, its value and the accepted values, if `ok` is false */
export function check(ok: boolean, name: string, value: unknown, accepted: string): asserts ok {
  if (!ok) throw new Error(`vue-clerk/testing: ${name} is ${formatValue(value)}. Pass ${accepted}.`)
}

/** @throws if `id` isn't a string or is empty */
export const checkId = (name: string, id: unknown, example: string) =>
  check(typeof id === 'string' && id !== '', name, id, `an id such as '${example}'`)

/** @throws if `value` isn't an object or has an unknown field */
export function checkFields(name: string, value: object, known: string[]) {
  check(typeof value === 'object' && value !== null && !Array.isArray(value), name, value, `an object of ${known.join(', ')}`)
  const unknown = Object.keys(value).find(field => !known.includes(field))
  if (unknown !== undefined) throw new Error(`vue-clerk/testing: there is no ${name}.${unknown}. Pass one of ${known.join(', ')}.`)
}

/** Formats a value as source code for an error message. */
export function formatValue(value: unknown) {
  if (typeof value === 'string') return `'${value}'`
  try {
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
  } catch {
    // JSON.stringify() throws for a circular object and for an object with a BigInt.
    return Object.prototype.toString.call(value)
  }
}
