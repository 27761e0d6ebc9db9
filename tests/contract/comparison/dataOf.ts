/** Returns a resource's values, including its getters. Leaves out methods, nested resources and internal members. */
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

// Returns a function for a member that throws, because the members that the mock lacks are methods in clerk-js.
function readOf(resource: object, name: string): unknown {
  try {
    return Reflect.get(resource, name)
  } catch {
    return () => {}
  }
}
