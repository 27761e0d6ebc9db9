import { getCurrentInstance, getCurrentScope, type EffectScope } from 'vue'

/**
 * Internal members of Vue's scopes. Vue 3.5 stores the parent scope in `parent`. Vue 3.6 stores the parent scope in
 * `subs`.
 */
interface ScopeInternals { detached?: boolean, parent?: EffectScope, subs?: { sub: EffectScope } }

/**
 * Returns whether the current effect scope ends with the current component. A detached scope doesn't end with the
 * component. For example, the scope of a store is detached, even while a component creates the store.
 */
export function isOwnedByComponent(): boolean {
  const instance = getCurrentInstance() as unknown as { scope: EffectScope } | null
  let scope = getCurrentScope()
  while (instance && scope && scope !== instance.scope) {
    const { detached, parent, subs } = scope as unknown as ScopeInternals
    // Checks `detached`, because a detached scope also has a parent in Vue 3.5.0.
    scope = detached ? undefined : parent ?? subs?.sub
  }
  return !!instance && scope === instance.scope
}
