import { getCurrentInstance, getCurrentScope, type EffectScope } from 'vue'

/** Internal members of Vue's scopes. Vue 3.6 links a scope to its parent as a subscriber. */
interface ScopeInternals { detached?: boolean, parent?: EffectScope, subs?: { sub: EffectScope } }

/**
 * Returns whether the current effect scope ends with the component whose setup or hook is running. A store's scope
 * doesn't, because it is detached, even if a component is the first to use the store.
 */
export function isOwnedByComponent(): boolean {
  const instance = getCurrentInstance() as unknown as { scope: EffectScope } | null
  let scope = getCurrentScope()
  while (instance && scope && scope !== instance.scope) {
    const { detached, parent, subs } = scope as unknown as ScopeInternals
    // In Vue 3.5.0, a detached scope also has a parent.
    scope = detached ? undefined : parent ?? subs?.sub
  }
  return !!instance && scope === instance.scope
}
