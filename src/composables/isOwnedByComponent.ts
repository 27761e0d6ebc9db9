import { getCurrentInstance, getCurrentScope, type EffectScope } from 'vue'

/** Internal members of Vue's scopes. Vue 3.5 stores the parent scope in `parent`, and Vue 3.6 in `subs`. */
interface ScopeInternals { detached?: boolean, parent?: EffectScope, subs?: { sub: EffectScope } }

/**
 * Returns whether the current effect scope ends with the component whose setup or hook is running. A store's scope
 * doesn't end with a component, because the scope is detached. A component may be the first reader of the store.
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
