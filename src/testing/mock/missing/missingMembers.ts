type Stubs = Record<string, unknown>

const stubs = Symbol('stubs')

/**
 * Defines a getter for each name of `names`. The getter throws an error, because `undefined` would look like a disabled
 * feature. The getters are on the prototype, because printing, spreading and Vue don't read the getters of a prototype.
 * A test can set a value for each member.
 */
export function defineMissingMembers(prototype: object, owner: string, names: readonly string[]) {
  for (const name of names) {
    Object.defineProperty(prototype, name, {
      get(this: { [stubs]?: Stubs } | undefined) {
        const own = this?.[stubs]
        if (own && name in own) return own[name]
        throw new Error(`vue-clerk/testing: the mock does not have ${owner}.${name}. Set it in your test, as in ${owner}.${name} = vi.fn(), or use createRealClerk().`)
      },
      set(this: { [stubs]?: Stubs }, value: unknown) {
        if (!this[stubs]) Object.defineProperty(this, stubs, { value: {} })
        this[stubs]![name] = value
      },
    })
  }
}

/**
 * Shares the values that a test sets on a resource with later resources of the same ID, because each response creates
 * new resources.
 */
export type ShareStubs = (resource: { pathRoot: string, id: string }) => void

export function createStubSharing(): ShareStubs {
  const shared = new Map<string, Stubs>()
  return resource => {
    const key = `${resource.pathRoot}/${resource.id}`
    const value = shared.get(key) ?? {}
    shared.set(key, value)
    Object.defineProperty(resource, stubs, { value })
  }
}
