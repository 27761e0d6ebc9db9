type Stubs = Record<string, unknown>

const stubs = Symbol('stubs')

/** The missing functions that return no promise in clerk-js. Each of them throws. The other functions reject. */
const synchronous = new RegExp(`^(__(internal|experimental)_)?(${[
  '(un)?mount', 'open', 'close', 'build', 'is', 'should', 'assert', 'validate', 'verifiedFrom', 'prefetch', 'checkout',
  'toSnapshot', 'clientBypass', 'setProtect', 'getFapi', 'updateEnv',
].join('|')})|LinkFlow$`)

/** Throws an error that names a missing member, because `undefined` would look like a disabled feature. */
function fail(owner: string, name: string): never {
  throw new Error(`vue-clerk/testing: the mock does not have ${owner}.${name}. Set it in your test, as in ${owner}.${name} = vi.fn(), or use createRealClerk().`)
}

/** Returns a function that throws or rejects. The function has the name of the missing member. */
function missingFunction(owner: string, name: string) {
  const call = () => fail(owner, name)
  return (synchronous.test(name) ? { [name]: () => call() } : { [name]: async () => call() })[name]
}

/**
 * Defines a function for each name of `names`. The function fails when it is called. A test can replace each function.
 *
 * @param enumerable true for the fields of a resource, and false for the methods of a prototype
 */
export function defineMissingFunctions(target: object, owner: string, names: readonly string[], enumerable = true) {
  for (const name of names) {
    const missing = missingFunction(owner, name)
    Object.defineProperty(target, name, {
      enumerable,
      configurable: true,
      get(this: { [stubs]?: Stubs } | undefined) {
        const own = this?.[stubs]
        return own && name in own ? own[name] : missing
      },
      set(this: { [stubs]?: Stubs }, value: unknown) {
        if (!this[stubs]) Object.defineProperty(this, stubs, { value: {} })
        this[stubs]![name] = value
      },
    })
  }
}

/**
 * Defines a getter for each name of `names`. The getter throws until a test sets a value. By default, the getter isn't
 * enumerable, so that a failed assertion can print the object.
 */
export function defineMissingData(target: object, owner: string, names: readonly string[], enumerable = false) {
  for (const name of names) {
    Object.defineProperty(target, name, {
      enumerable,
      configurable: true,
      get: () => fail(owner, name),
      set(value: unknown) {
        Object.defineProperty(this, name, { value, writable: true, configurable: true })
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
