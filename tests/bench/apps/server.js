import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createFakeClerk } from './fakeClerk.js'
import { packages } from './packages/index.js'

export const names = Object.keys(packages)

/** Renders an app with `count` buttons to markup. On a server, each package renders as if Clerk had not loaded. */
export function render(name, count) {
  const app = createSSRApp(() => h(packages[name].Buttons, { count }))
  packages[name].install(app, createFakeClerk())
  return renderToString(app)
}
