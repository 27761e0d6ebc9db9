/**
 * Members that the original has and the mock lacks: reading one throws an error that names it, before it passes for a
 * feature that is off. Getters on the prototype, so that printers, spreads and Vue's probes pass by. A test may set its
 * own.
 */
export function defineMissingMembers(prototype: object, owner: string, names: readonly string[]) {
  for (const name of names) {
    Object.defineProperty(prototype, name, {
      get() {
        throw new Error(`vue-clerk/testing: the mock does not have ${owner}.${name}. Set it in your test, or use createRealClerk().`)
      },
      set(value: unknown) {
        Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true })
      },
    })
  }
}
