import { getCurrentInstance, onMounted, shallowRef, type ComponentInternalInstance, type ShallowRef } from 'vue'

/**
 * The server renders every component "not loaded". An instance that hydrates its markup must therefore start "not
 * loaded" too, although Clerk may be loaded by then, and turn to the truth once it is mounted.
 */
export interface Hydration {
  /** Turns true when the hydrating instance has mounted; undefined where nothing hydrates. Call it in setup. */
  mounted: () => Readonly<ShallowRef<boolean>> | undefined
  /** Whether what renders now belongs to an instance that still hydrates. */
  isHydrating: () => boolean
}

export function createHydration(): Hydration {
  const hydrating = new Map<ComponentInternalInstance, ShallowRef<boolean>>()

  function mounted() {
    const instance = getCurrentInstance()
    // Vue gives a vnode its element before setup runs only where that element came from the server.
    if (!instance?.vnode.el || instance.isMounted) return undefined
    const known = hydrating.get(instance)
    if (known) return known
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
