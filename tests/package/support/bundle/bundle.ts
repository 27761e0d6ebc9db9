import { inject } from 'vitest'
import { bundleApp } from './bundleApp.js'

/** Bundles code as `bundleApp` does. If the code imports `vue-clerk`, the bundle contains the package that npm would publish. */
export const bundle = async (code: string, external: (string | RegExp)[] = []) => bundleApp(inject('consumer'), code, external)
