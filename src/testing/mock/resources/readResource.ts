import { camelToSnake } from '@clerk/shared/underscore'

/** The dates that clerk-js leaves empty. clerk-js replaces each other empty date by the current date. */
const optionalDates = ['lastSignInAt', 'legalAcceptedAt', 'cookieExpiresAt']

/**
 * Sets the fields of a resource from JSON, as clerk-js does. A field whose JSON is empty, such as `null`, keeps its
 * default. Each field whose name ends with `At` becomes a Date. Returns the resource.
 *
 * @param copied the fields that clerk-js copies even if their JSON is empty or missing
 */
export function readResource<Resource extends object>(
  resource: Resource,
  json: object | null | undefined,
  copied: readonly (string & keyof Resource)[] = [],
): Resource {
  if (!json) return resource
  for (const name of Object.keys(resource)) {
    const value: unknown = Reflect.get(json, camelToSnake(name))
    if (name.endsWith('At')) {
      if (value || !optionalDates.includes(name)) Reflect.set(resource, name, readDate(value))
    } else if (value || (copied as readonly string[]).includes(name)) Reflect.set(resource, name, value)
  }
  return resource
}

function readDate(value: unknown) {
  const date = new Date((value || Date.now()) as number)
  return isNaN(date.getTime()) ? new Date() : date
}
