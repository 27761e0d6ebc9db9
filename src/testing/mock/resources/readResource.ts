import type { ClerkResource } from '@clerk/shared/types'
import { deepSnakeToCamel } from '@clerk/shared/underscore'

/** The fields that an app defines. clerk-js doesn't rename the keys in them. */
const metadata = { public_metadata: 'publicMetadata', unsafe_metadata: 'unsafeMetadata' }

/** Converts JSON as clerk-js's resources do: to camel case, each `…_at` to a Date, and with a `pathRoot`. */
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
