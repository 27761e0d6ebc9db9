import { callbackCases } from '../cases/callbacks'
import { concurrencyCases } from '../cases/concurrency'
import { failureCases } from '../cases/failures'
import { listenerCases } from '../cases/listeners'
import { loadCases } from '../cases/load'
import { navigationCases } from '../cases/navigation'
import { organizationCases } from '../cases/organizations'
import { organizationsPromptCases } from '../cases/organizationsPrompt'
import { programCases } from '../cases/programs'
import { resourceCases } from '../cases/resources'
import { sessionCases } from '../cases/sessions'
import { signOutCases } from '../cases/signOut'
import { edgeCases } from '../cases/edgeCases'
import type { Case } from './observe'

/** Every case of the contract, by subject. The subjects with the most cases run last, so that failures show early. */
export const table: Record<string, Case[]> = {
  signOut: signOutCases,
  callbacks: callbackCases,
  navigation: navigationCases,
  sessions: sessionCases,
  resources: resourceCases,
  organizations: organizationCases,
  organizationsPrompt: organizationsPromptCases,
  listeners: listenerCases,
  load: loadCases,
  programs: programCases,
  edgeCases,
  failures: failureCases,
  concurrency: concurrencyCases,
}

/** All cases, each with its unique title, for `test.for`. */
export const namedCases = Object.entries(table).flatMap(([subject, cases]) =>
  cases.map((testCase): [title: string, testCase: Case] => [`${subject}: ${titleOf(testCase)}`, testCase]))

function titleOf({ rule, name }: Case) {
  return rule === undefined ? name : `${rule} (${name})`
}
