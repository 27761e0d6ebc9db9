/** Returns a proxy in which `members` replace members of `target`. Methods of `target` run on `target`. */
export function facade<T extends object>(target: T, members: Record<string, unknown>): T {
  return new Proxy(target, {
    get(_, name) {
      if (Object.hasOwn(members, name)) return members[name as string]
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) as unknown : value
    },
    set: (_, name, value) => Reflect.set(target, name, value, target),
  })
}
