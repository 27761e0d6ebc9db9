import { defineMissingData } from './missingMembers'

/**
 * Replaces the fields whose JSON the mock doesn't turn into a resource, such as passkeys. The fake Frontend API sends
 * them empty, but a test can inject them. If a field isn't empty, the field throws an error with its name. So do the
 * other members that depend on the field, which `fields` lists.
 *
 * These members are enumerable, so that `JSON.stringify()` also fails, and doesn't omit them silently.
 */
export function defineUnreadFields<Owner extends object>(
  owner: Owner,
  name: string,
  fields: { [Field in keyof Owner]?: readonly string[] },
) {
  for (const [field, members] of Object.entries(fields)) {
    const value: unknown = Reflect.get(owner, field)
    const isSent = Array.isArray(value) ? value.length > 0 : !!value
    if (isSent) defineMissingData(owner, name, [field, ...members as string[]], true)
  }
}
