import { getCurrentInstance, getCurrentScope, type EffectScope } from 'vue'

/** Members of Vue's scopes that its types hide. Vue 3.6 links a scope to its parent as a subscriber. */
interface ScopeInternals { detached?: boolean, parent?: EffectScope, subs?: { sub: EffectScope } }

/**
 * Whether what is created now ends with the component whose setup or hook is running. It doesn't in a store, or in any other detached
 * scope, that a component happens to use first.
 */
export function isOwnedByComponent(): boolean {
  const instance = getCurrentInstance() as unknown as { scope: EffectScope } | null
  let scope = getCurrentScope()
  while (instance && scope && scope !== instance.scope) {
    const { detached, parent, subs } = scope as unknown as ScopeInternals
    // Vue 3.5.0 gives a detached scope a parent too.
    scope = detached ? undefined : parent ?? subs?.sub
  }
  return !!instance && scope === instance.scope
}
