import { describe, expect, it } from 'vitest'
import * as vueClerk from 'vue-clerk'
import { componentNames } from '../support/componentNames'
import { setUpNuxtModule } from '../support/nuxtModule'

const publishableKey = 'pk_test_'

describe('the Nuxt module', () => {
  it('auto-imports each component that vue-clerk exports', async () => {
    const { components } = await setUpNuxtModule({ publishableKey })
    expect(components).toHaveLength(componentNames.length)
    for (const name of componentNames) {
      expect(components).toContainEqual(expect.objectContaining({ pascalName: name, export: name, filePath: 'vue-clerk' }))
    }
  })

  it('auto-imports each composable that vue-clerk exports', async () => {
    const composables = Object.keys(vueClerk).filter(name => name.startsWith('use'))
    const { imports } = await setUpNuxtModule({ publishableKey })
    expect(imports).toEqual(composables.map(name => ({ name, from: 'vue-clerk' })))
  })

  it('adds the style sheet', async () => {
    expect((await setUpNuxtModule({ publishableKey })).css).toEqual(['vue-clerk/style.css'])
  })
})
