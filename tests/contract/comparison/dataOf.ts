/** Every value of a resource, whether it is its own or a getter. Methods, nested resources and internals apart. */
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

// What the mock does not have is a method of clerk-js.
function readOf(resource: object, name: string): unknown {
  try {
    return Reflect.get(resource, name)
  } catch {
    return () => {}
  }
}
