/**
 * Returns the values of the fields and getters of one of Clerk's resources, such as a session. Leaves out methods,
 * internal members, and members about signing in, such as `signIn`. A nested object becomes `'object'`, or 0 if the
 * object is empty.
 */
export function dataOf(resource: object) {
  const prototype = Object.getPrototypeOf(resource) as object
  const names = new Set([...Object.keys(resource), ...Object.keys(Object.getOwnPropertyDescriptors(prototype))])
  const data: Record<string, unknown> = {}
  for (const name of [...names].filter(name => !/^_|^sign|^sso|^cached|^pathRoot|^constructor/.test(name)).sort()) {
    const value: unknown = Reflect.get(resource, name)
    if (value instanceof Date || (Array.isArray(value) && value.every(entry => typeof entry !== 'object'))) data[name] = value
    else if (typeof value === 'object' && value) data[name] = Object.keys(value).length && 'object'
    else if (typeof value !== 'function') data[name] = value
  }
  return data
}
