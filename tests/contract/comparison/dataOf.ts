/** Returns the values of a resource, getters included, without methods, nested resources and internals. */
export function dataOf(resource: object) {
  const prototype = Object.getPrototypeOf(resource) as object
  const names = new Set([...Object.keys(resource), ...Object.keys(Object.getOwnPropertyDescriptors(prototype))])
  const data: Record<string, unknown> = {}
  for (const name of [...names].filter(name => !/^_|^sign|^sso|^cached|^pathRoot|^constructor/.test(name)).sort()) {
    const value = readOf(resource, name)
    if (value instanceof Date || (Array.isArray(value) && value.every(entry => typeof entry !== 'object'))) data[name] = value
    else if (typeof value === 'object' && value) data[name] = Object.keys(value).length && 'object'
    else if (typeof value !== 'function') data[name] = value
  }
  return data
}

// The members that the mock lacks are methods of clerk-js.
function readOf(resource: object, name: string): unknown {
  try {
    return Reflect.get(resource, name)
  } catch {
    return () => {}
  }
}
