import type { Component } from 'vue'
import { expect, it } from 'vitest'
import * as vueClerk from 'vue-clerk'
import { componentNames } from '../support/componentNames'

it.each(componentNames)('%s has its name, which Vue’s devtools and warnings show', name => {
  expect((vueClerk[name as keyof typeof vueClerk] as Component).name).toBe(name)
})
