import { getCurrentInstance, onMounted, shallowRef, type ComponentInternalInstance, type ShallowRef } from 'vue'

/**
 * Tracks which components hydrate.
 *
 * The server renders every component as if Clerk hadn't loaded. A component that hydrates has to render the same
 * content, even if Clerk has already loaded in the browser. After the component has mounted, the component reads
 * Clerk's current state.
 */
export interface Hydration {
  /**
   * Returns a ref that turns true when the current component has mounted. Returns `undefined` if the component doesn't
   * hydrate. Call this function in setup.
   */
  mounted: () => Readonly<ShallowRef<boolean>> | undefined
  /** Returns whether the current component or one of its parents still hydrates. */
  isHydrating: () => boolean
}

export function createHydration(): Hydration {
  const hydrating = new Map<ComponentInternalInstance, ShallowRef<boolean>>()

  function mounted() {
    const instance = getCurrentInstance()
    // In setup, the component's vnode has an element only if the server has rendered the component. A Vapor component of
    // Vue 3.6 has no vnode.
    if (!instance?.vnode?.el || instance.isMounted) return undefined
    const existing = hydrating.get(instance)
    if (existing) return existing
    const isMounted = shallowRef(false)
    hydrating.set(instance, isMounted)
    onMounted(() => {
      hydrating.delete(instance)
      isMounted.value = true
    })
    return isMounted
  }

  function isHydrating() {
    let instance = hydrating.size ? getCurrentInstance() : null
    for (; instance; instance = instance.parent) {
      if (hydrating.get(instance)?.value === false) return true
    }
    return false
  }

  return { mounted, isHydrating }
}
