import { createApp, h, nextTick, shallowRef } from 'vue'
import { createFakeClerk } from './fakeClerk.js'
import { packages } from './packages/index.js'

/**
 * Mounts an app that installs the package `name` and renders `component`. The returned function `show(next)` makes
 * `component` render `next` elements. `component` renders either buttons, or `<i>` elements of components that call
 * `useAuth()`.
 */
export async function start(name, component, clerk = createFakeClerk()) {
  const count = shallowRef(0)
  const container = document.createElement('div')
  document.body.append(container)
  const app = createApp(() => h(component, { count: count.value }))
  packages[name].install(app, clerk)
  app.mount(container)
  // Waits until all microtasks have run, because @clerk/vue subscribes to Clerk some microtasks after the mount.
  await new Promise(resolve => { setTimeout(resolve) })
  return {
    clerk,
    show: async next => {
      count.value = next
      await nextTick()
      const shown = container.querySelectorAll('button, i').length
      if (shown !== next) throw new Error(`${name} shows ${shown} elements, not ${next}.`)
    },
    stop: () => {
      app.unmount()
      container.remove()
    },
  }
}

const authComponent = name => ({
  setup() {
    const auth = packages[name].useAuth()
    return () => h('i', auth.userId.value)
  },
})

export function authComponents(name) {
  const AuthComponent = authComponent(name)
  return ({ count }) => Array.from({ length: count }, (_, key) => h(AuthComponent, { key }))
}

export async function time(action, times = 1) {
  const started = performance.now()
  for (let n = 0; n < times; n++) await action()
  return (performance.now() - started) / times
}
