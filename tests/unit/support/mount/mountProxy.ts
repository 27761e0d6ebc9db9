import type { Clerk } from '@clerk/shared/types'
import { useClerk } from 'vue-clerk'
import { mountApp, type MountOptions } from './mountApp'

/** Mounts an app that calls `useClerk()` and renders the ID of the user. */
export async function mountProxy(settings: MountOptions = {}) {
  let proxy!: Clerk
  const app = await mountApp({
    setup() {
      proxy = useClerk()
      return () => proxy.user?.id ?? 'signed out'
    },
  }, settings)
  return { ...app, proxy }
}
