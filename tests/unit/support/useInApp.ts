import { mountApp, type MountedApp, type MountOptions } from './mountApp'

/** What a composable returns in the setup of an app's root. */
export async function useInApp<T>(composable: () => T, settings: MountOptions = {}): Promise<MountedApp & { used: T }> {
  let used!: T
  const app = await mountApp({
    setup() {
      used = composable()
      return () => null
    },
  }, settings)
  return { ...app, used }
}
