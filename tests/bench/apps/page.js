import { createApp, h, nextTick, ReactiveEffect, shallowRef } from 'vue'
import { interleave } from '../rounds.js'
import { createFakeClerk } from './fakeClerk.js'
import { packages } from './packages/index.js'

const withAuth = Object.keys(packages).filter(name => packages[name].useAuth)
const emissions = 20

/**
 * Starts an app with a package's plugin. The app renders `component`. `show` sets the number of its buttons or readers.
 */
async function start(name, component, clerk = createFakeClerk()) {
  const count = shallowRef(0)
  const container = document.createElement('div')
  document.body.append(container)
  const app = createApp(() => h(component, { count: count.value }))
  packages[name].install(app, clerk)
  app.mount(container)
  // Waits until all microtasks have run, because @clerk/vue subscribes to Clerk some microtasks later.
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

const reader = name => ({
  setup() {
    const auth = packages[name].useAuth()
    return () => h('i', auth.userId.value)
  },
})

function readers(name) {
  const Reader = reader(name)
  return ({ count }) => Array.from({ length: count }, (_, key) => h(Reader, { key }))
}

async function time(action, times = 1) {
  const started = performance.now()
  for (let n = 0; n < times; n++) await action()
  return (performance.now() - started) / times
}

async function mountTimes(count, { without = [], ...options }) {
  const names = Object.keys(packages).filter(name => !without.includes(name))
  const apps = {}
  for (const name of names) apps[name] = await start(name, packages[name].Buttons)
  const medians = await interleave(names, async name => {
    globalThis.gc()
    const mount = await time(() => apps[name].show(count))
    return { mount, unmount: await time(() => apps[name].show(0)) }
  }, options)
  Object.values(apps).forEach(app => app.stop())
  return medians
}

async function emissionTimes(count, options) {
  const apps = {}
  for (const name of withAuth) {
    apps[name] = await start(name, readers(name))
    await apps[name].show(count)
  }
  const medians = await interleave(withAuth, async name => {
    const { clerk } = apps[name]
    return {
      unchanged: await time(() => (clerk.emit(), nextTick()), emissions),
      changed: await time(() => (clerk.emitAnotherUser(), nextTick()), emissions),
    }
  }, options)
  Object.values(apps).forEach(app => app.stop())
  return medians
}

/** Returns the number of listeners that Clerk still has after a package's apps have unmounted. */
async function listenersLeft(name, apps) {
  const clerk = createFakeClerk()
  for (let n = 0; n < apps; n++) {
    const { show, stop } = await start(name, packages[name].Buttons, clerk)
    await show(1)
    stop()
  }
  return clerk.listeners.size
}

/** Returns how often a package's button calls `clerk.signOut()` for several clicks during one pending sign-out. */
async function signOutsByClicks(name, clicks) {
  const { clerk, show, stop } = await start(name, packages[name].Buttons)
  await show(1)
  for (let n = 0; n < clicks; n++) {
    document.querySelector('button').click()
    await nextTick()
  }
  stop()
  return clerk.signOuts
}

let heldApp

globalThis.bench = {
  packages: Object.keys(packages),
  withAuth,
  ReactiveEffect,
  mountTimes,
  emissionTimes,
  listenersLeft,
  signOutsByClicks,
  /** Starts an app that stays mounted until `release()`, so that its heap can be measured. */
  hold: async (name, what) => { heldApp = await start(name, what === 'buttons' ? packages[name].Buttons : readers(name)) },
  show: count => heldApp.show(count),
  release: () => {
    heldApp.stop()
    heldApp = undefined
  },
  /** Starts an app that stays mounted until `release()`, and calls `getToken()` repeatedly. */
  holdTokens: async (name, times) => {
    let auth
    heldApp = await start(name, {
      setup() {
        auth = packages[name].useAuth()
        return () => null
      },
    })
    for (let n = 0; n < times; n++) await auth.getToken.value()
  },
}
