import type { MockClerk } from 'vue-clerk/testing'

/** Returns the names of an object's members: those of the object itself, and those of its prototypes. */
export function membersOf(object: object) {
  const names = new Set<string>()
  for (let owner = object; owner !== Object.prototype; owner = Object.getPrototypeOf(owner) as object) {
    for (const name of Object.getOwnPropertyNames(owner)) if (name !== 'constructor') names.add(name)
  }
  return [...names].sort()
}

/**
 * Returns a filter for the names of public members. A member is internal in two cases:
 * - The member's name starts with an underscore.
 * - The member is a method of `BaseResource`, the class from which the resources of clerk-js inherit, such as `isNew`.
 *   `BaseResource` declares `fromJSON`, but only the subclasses define `fromJSON`.
 *
 * Clerk's types declare one method of `BaseResource`: `reload`. written.ts calls `reload` on each resource.
 */
export function createPublicFilter(real: MockClerk) {
  const baseResource = Object.getPrototypeOf(Object.getPrototypeOf(real.client)) as object
  const base = new Set(['fromJSON', ...Object.getOwnPropertyNames(baseResource)])
  return (name: string) => !name.startsWith('_') && !base.has(name)
}

/** The members that this package adds to a Clerk. */
const testControls = ['server', 'trace', 'onTrace', 'onResponse', 'dispose']

export const isTestControl = (name: string) => testControls.includes(name)
