import { mountApp, type MountedApp, type MountOptions } from './mountApp'

/** Mounts an app whose root calls a composable. `used` is what the composable returned. */
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

export const valuesOf = (refs: Record<string, { value: unknown }>, ...names: string[]) =>
  names.map(name => refs[name]!.value)
