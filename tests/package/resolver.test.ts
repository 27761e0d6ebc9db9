import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { placeApp } from './support/apps'
import { typeErrorsIn } from './support/vueTsc'

let folder: string
let code: string

beforeAll(async () => {
  folder = await placeApp('resolver')
  const file = join(inject('consumer'), 'node_modules/vue-clerk/dist/resolver.js')
  const { VueClerkResolver } = await import(pathToFileURL(file).href) as typeof import('../../src/resolver')
  const results = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    // By default, unplugin-vue-components ignores files in node_modules/, where these tests put the app.
    plugins: [vue(), Components({ resolvers: [VueClerkResolver()], exclude: [] })],
    build: {
      write: false,
      minify: false,
      lib: { entry: 'App.vue', formats: ['es'] },
      rollupOptions: { external: ['vue', 'vue-clerk'] },
    },
  })
  code = (results as Rolldown.RolldownOutput[])[0]!.output[0].code
})

describe('an app that uses unplugin-vue-components with VueClerkResolver()', () => {
  it('imports only the components of vue-clerk that the template contains', () => {
    const [, names] = /import \{ ([^}]*) \} from "vue-clerk"/.exec(code)!
    expect(names!.split(', ').map(name => name.split(' ')[0])).toEqual(['ClerkButton', 'SignOutButton', 'SignUpButton'])
  })

  it('looks up OtherButton, which is not from vue-clerk, at run time', () => {
    const names = [...code.matchAll(/resolveComponent\("(\w+)"\)/g)].map(([, name]) => name)
    expect(names).toEqual(['OtherButton'])
  })

  it('has the types of the components of vue-clerk in its template, and no type for OtherButton', async () => {
    expect(await typeErrorsIn(folder)).toEqual([expect.stringContaining('Property \'OtherButton\' does not exist')])
  })
})
