import type { CDPSession, Page } from 'playwright'

/** The data that a screen reader gets about an element: role, name and other properties. */
export type AccessibleNode = { role: string, name: string, description?: string } & Record<string, unknown>

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** Returns a page's accessibility tree as a list. The list omits hidden elements. */
export async function accessibilityTree(page: Page): Promise<AccessibleNode[]> {
  if (!sessions.has(page)) sessions.set(page, page.context().newCDPSession(page))
  const session = await sessions.get(page)!
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes.filter(({ ignored }) => !ignored).map(({ role, name, description, properties = [] }) => ({
    role: String(role?.value),
    name: String(name?.value ?? ''),
    ...(description?.value && { description: String(description.value) }),
    ...Object.fromEntries(properties.map(property => [property.name, property.value.value])),
  }))
}

/**
 * Returns the page's only element with the role `role`.
 *
 * @throws When no element or more than one element has the role.
 */
export async function nodeByRole(page: Page, role: string): Promise<AccessibleNode> {
  const found = (await accessibilityTree(page)).filter(node => node.role === role)
  if (found.length !== 1) throw new Error(`The accessibility tree has ${found.length} elements with the role "${role}".`)
  return found[0]!
}
