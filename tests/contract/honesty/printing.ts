import { createMockClerk } from 'vue-clerk/testing'
import { membersOf } from './members'
import type { Operation } from './operation'
import type { ReadOwner } from './owners'

/**
 * Generates the operations that see all members of an object at once, such as `JSON.stringify()`.
 *
 * These operations leave out a member that the mock names in an error when a test reads it, such as
 * `clerk.environment`. If it were part of the printed object, a failed assertion couldn't print a Clerk.
 */
export function printOperations(
  name: string,
  get: ReadOwner,
  names: string[],
  isPublic: (name: string) => boolean,
): Operation[] {
  const unreadable = unreadableOf(get, names)
  type Print = (object: object, isShown: (name: string) => boolean) => unknown
  const print = (operation: string, run: Print): Operation => ({
    name: operation,
    run: clerk => run(get(clerk)!, member => !member.startsWith('_') && !unreadable.includes(member)),
  })
  return [
    print(`the members of ${name}`, object => membersOf(object).filter(isPublic)),
    print(`Object.keys(${name})`, (object, isShown) => Object.keys(object).filter(isShown).sort()),
    print(`{ ...${name} }`, (object, isShown) =>
      Object.fromEntries(Object.entries({ ...object }).filter(([member]) => isShown(member)))),
    print(`JSON.stringify(${name})`, (object, isShown) =>
      JSON.stringify(object, (member, value: unknown) => isShown(member) ? value : undefined)),
    print(`structuredClone(${name})`, object => structuredClone(object)),
    print(`String(${name})`, object => String(object)),
  ]
}

/** Returns the members that throw on the mock when they are read. */
function unreadableOf(get: ReadOwner, names: string[]) {
  const object = get(createMockClerk())
  return !object ? [] : names.filter(name => {
    try {
      return void Reflect.get(object, name)
    } catch {
      return true
    }
  })
}
