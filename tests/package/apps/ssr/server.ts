import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { clerkPlugin } from 'vue-clerk'
import { exampleOf } from './examples'

const publishableKey = `pk_test_${btoa('clerk.example.test$')}`

export function render(path: string) {
  return renderToString(createSSRApp(exampleOf(path)).use(clerkPlugin, { publishableKey }))
}
