import { deepSnakeToCamel } from '@clerk/shared/underscore'

/** The fields whose content an app defines. clerk-js doesn't rename the keys in these fields. */
const metadata = { public_metadata: 'publicMetadata', unsafe_metadata: 'unsafeMetadata' }

/**
 * Sets the fields of a resource from JSON, as clerk-js does: camel-case names, and a Date for each `…_at` field. Ignores
 * each field of the JSON that the resource lacks. Returns the resource.
 */
export function readResource<Resource extends object>(resource: Resource, json: object): Resource {
  const fields = deepSnakeToCamel(json) as Record<string, unknown>
  for (const [name, value] of Object.entries(fields)) {
    if (name.endsWith('At') && value) fields[name] = new Date(value as number)
  }
  for (const [name, camelName] of Object.entries(metadata)) {
    if (name in json) fields[camelName] = Reflect.get(json, name) || {}
  }
  for (const [name, value] of Object.entries(fields)) {
    if (Object.hasOwn(resource, name)) Reflect.set(resource, name, value)
  }
  return resource
}
