import type { ClerkResource } from '@clerk/shared/types'
import { deepSnakeToCamel } from '@clerk/shared/underscore'

/** The fields whose content an app defines. clerk-js doesn't rename the keys in these fields. */
const metadata = { public_metadata: 'publicMetadata', unsafe_metadata: 'unsafeMetadata' }

/** Converts JSON to a resource, as clerk-js does: camel-case names, a Date for each `…_at` field, and a `pathRoot`. */
export function readResource(json: object, pathRoot: string): ClerkResource {
  const { object: _, ...fields } = deepSnakeToCamel(json) as Record<string, unknown>
  for (const [name, value] of Object.entries(fields)) {
    if (name.endsWith('At') && value) fields[name] = new Date(value as number)
  }
  for (const [name, camelName] of Object.entries(metadata)) {
    if (name in json) fields[camelName] = Reflect.get(json, name) || {}
  }
  return { ...fields, pathRoot } as unknown as ClerkResource
}
