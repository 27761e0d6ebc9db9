import { describe, expect, it } from 'vitest'
import * as vueClerk from 'vue-clerk'
import { VueClerkResolver } from '../../src/resolver'
import { componentNames } from './support/componentNames'

const names = Object.keys(vueClerk)
const resolvedBy = (resolver: ReturnType<typeof VueClerkResolver>, tags: string[]) =>
  tags.flatMap(tag => resolver.resolve(tag) ?? [])

// unplugin-vue-components passes each tag of a template to the resolver, and imports what `resolve()` returns.
describe('VueClerkResolver()', () => {
  it('resolves each component that vue-clerk exports, and no other export', () => {
    expect(componentNames.length).toBeGreaterThan(3)
    expect(resolvedBy(VueClerkResolver(), names)).toEqual(componentNames.map(name => ({ name, from: 'vue-clerk' })))
  })

  it('resolves only components, not directives', () => {
    expect(VueClerkResolver().type).toBe('component')
  })

  it.each(['Button', 'signOutButton', 'SignOutButtons', 'MySignOutButton', 'RouterLink', 'constructor', ''])('does not resolve the tag %j', tag => {
    expect(VueClerkResolver().resolve(tag)).toBeUndefined()
  })
})

describe.each(['Auth', 'auth'])('VueClerkResolver() with the prefix %s', prefix => {
  const resolver = VueClerkResolver({ prefix })

  it('resolves each component by its name with the prefix', () => {
    expect(resolvedBy(resolver, names.map(name => `Auth${name}`))).toEqual(componentNames.map(name => ({ name, from: 'vue-clerk' })))
  })

  it('does not resolve names without the prefix', () => {
    expect(resolvedBy(resolver, names)).toEqual([])
  })
})

describe('the prefix of VueClerkResolver()', () => {
  it('may be the first word of a component’s name', () => {
    const resolver = VueClerkResolver({ prefix: 'Clerk' })
    expect(resolver.resolve('ClerkButton')).toBeUndefined()
    expect(resolver.resolve('ClerkClerkButton')).toEqual({ name: 'ClerkButton', from: 'vue-clerk' })
  })

  it.each(['auth-', 'A B', '<'])('must be the start of a tag, so %j throws', prefix => {
    expect(() => VueClerkResolver({ prefix })).toThrow(
      `VueClerkResolver: the prefix "${prefix}" can't be the start of a tag in PascalCase. Pass a prefix such as `
      + '"Auth", for <AuthSignOutButton> and <auth-sign-out-button>.',
    )
  })
})
