import type { ClerkOptions } from '@clerk/shared/types'
import { createRealClerk } from 'vue-clerk/testing'
import type { MockClerk } from 'vue-clerk/testing'
import { createPublicFilter, isTestControl, membersOf } from './members'
import type { Operation } from './operation'
import { injectedOperations } from './injected'
import { owners, scenario } from './owners'
import type { ReadOwner } from './owners'
import { printOperations } from './printing'
import { writtenOperations } from './written'

/** The arguments with which the operations call each `build…Url` function of Clerk. */
const urlArguments: unknown[][] = [
  ['/there'], ['https://example.org/there?a=b#c'], [{}], [{ redirectUrl: '/there' }],
  [{ signInForceRedirectUrl: '/in', signUpFallbackRedirectUrl: '/up', initialValues: { emailAddress: 'ada@example.com' } }],
]

const urlOptions: ClerkOptions[] = [
  { signInUrl: '/sign-in', signUpUrl: '/sign-up', afterSignOutUrl: '/goodbye' },
  { signInUrl: '/sign-in', signInFallbackRedirectUrl: '/in', signUpForceRedirectUrl: '/up' },
  { signInUrl: 'https://accounts.example.org/in', signUpUrl: 'https://accounts.example.org/up', afterSignOutUrl: 'https://example.org' },
]

/**
 * Generates the operations from the members of clerk-js, so that the operations include each new member of a later
 * clerk-js: a read of each member, a call of each function without arguments, and calls of the URL builders. Also
 * generates loads of a client with one changed field.
 */
export async function createOperations(): Promise<Operation[]> {
  const real = await createRealClerk(scenario)
  await real.load()
  const operations = operationsOf(real)
  real.dispose()
  return [...operations, ...injectedOperations(createPublicFilter(real)), ...writtenOperations]
}

/** Generates the operations from the members of the loaded clerk-js `real`. */
export function operationsOf(real: MockClerk): Operation[] {
  const isPublic = createPublicFilter(real)
  return Object.entries(owners).flatMap(([name, get]) => {
    const names = membersOf(get(real)!).filter(member => isPublic(member) && !(name === 'clerk' && isTestControl(member)))
    return [...memberOperations(name, get, names, real), ...printOperations(name, get, names, isPublic)]
  })
}

function memberOperations(name: string, get: ReadOwner, names: string[], real: MockClerk): Operation[] {
  const functions = names.filter(member => typeof Reflect.get(get(real)!, member) === 'function')
  const call = (clerk: MockClerk, member: string, parameters: unknown[] = []) => {
    const owner = get(clerk)!
    return (Reflect.get(owner, member) as (...parameters: unknown[]) => unknown).apply(owner, parameters)
  }
  const read = (member: string): Operation => ({ name: `read ${name}.${member}`, run: clerk => Reflect.get(get(clerk)!, member) })
  const operations = [
    ...names.map(read),
    ...functions.map((member): Operation => ({ name: `${name}.${member}()`, run: clerk => call(clerk, member) })),
  ]
  if (name !== 'clerk') return operations

  const builders = functions.filter(member => /^build.*Url$/.test(member))
  return [
    ...operations,
    ...operations.map(operation => ({ ...operation, name: `${operation.name} before Clerk has loaded`, unloaded: true })),
    ...operations.map(operation => ({ ...operation, name: `${operation.name} while signed out`, signedOut: true })),
    ...builders.flatMap(member => [
      ...urlArguments.map((parameters): Operation => ({
        name: `clerk.${member}(${JSON.stringify(parameters).slice(1, -1)})`,
        run: clerk => call(clerk, member, parameters),
      })),
      ...urlOptions.map((options): Operation => ({
        name: `clerk.${member}() with ${JSON.stringify(options)}`,
        options,
        run: clerk => call(clerk, member),
      })),
    ]),
  ]
}
