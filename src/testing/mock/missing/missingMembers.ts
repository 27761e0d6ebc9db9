type Stubs = Record<string, unknown>

const stubs = Symbol('stubs')

/**
 * Members that the original has and the mock lacks: reading one throws an error that names it, before it passes for a
 * feature that is off. Getters on the prototype, so that printers, spreads and Vue's probes pass by. A test may set its
 * own.
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

/** Remembers by id what a test has set on a resource: every answer makes a new resource, and that one has it as well. */
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
