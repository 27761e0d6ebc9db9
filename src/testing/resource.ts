import type { ClerkResource } from '@clerk/shared/types'
import { deepSnakeToCamel } from '@clerk/shared/underscore'

/** JSON as clerk-js's resources show it: in camel case, with a Date for each `…_at`, and with a `pathRoot`. */
export function readResource(json: object, pathRoot: string): ClerkResource {
  const { object: _, ...fields } = deepSnakeToCamel(json) as Record<string, unknown>
  for (const [name, value] of Object.entries(fields)) {
    if (name.endsWith('At') && value) fields[name] = new Date(value as number)
  }
  return { ...fields, pathRoot } as unknown as ClerkResource
}
