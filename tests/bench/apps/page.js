import { nextTick, ReactiveEffect } from 'vue'
import { interleave } from '../rounds.js'
import { createFakeClerk } from './fakeClerk.js'
import { growthTimes } from './growth.js'
import { packages } from './packages/index.js'
import { authComponents, start, time } from './start.js'

const withAuth = Object.keys(packages).filter(name => packages[name].useAuth)
const emissions = 100
const minimumSample = 50

async function mountTimes(count, { without = [], ...options }) {
  const names = Object.keys(packages).filter(name => !without.includes(name))
  const apps = {}
  for (const name of names) apps[name] = await start(name, packages[name].Buttons)
  const samples = await interleave(names, async name => {
    globalThis.gc()
    const sum = { mount: 0, unmount: 0 }
    let cycles = 0
    // Mounts and unmounts the buttons until the mounts have taken `minimumSample` milliseconds. A shorter sample would
    // be less precise.
    for (; sum.mount < minimumSample; cycles++) {
      sum.mount += await time(() => apps[name].show(count))
      sum.unmount += await time(() => apps[name].show(0))
    }
    return { mount: sum.mount / cycles, unmount: sum.unmount / cycles }
  }, options)
  Object.values(apps).forEach(app => app.stop())
  return samples
}

async function emissionTimes(count, options) {
  const apps = {}
  for (const name of withAuth) {
    apps[name] = await start(name, authComponents(name))
    await apps[name].show(count)
  }
  const samples = await interleave(withAuth, async name => {
    const { clerk } = apps[name]
    globalThis.gc()
    return {
      unchanged: await time(() => (clerk.emit(), nextTick()), emissions),
      changed: await time(() => (clerk.emitAnotherUser(), nextTick()), emissions),
    }
  }, options)
  Object.values(apps).forEach(app => app.stop())
  return samples
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

/** Clicks a package's button `clicks` times during one sign-out. Returns how often it calls `clerk.signOut()`. */
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

let mountedApp

globalThis.bench = {
  packages: Object.keys(packages),
  withAuth,
  ReactiveEffect,
  mountTimes,
  emissionTimes,
  growthTimes,
  listenersLeft,
  signOutsByClicks,
  /** Mounts an app with buttons, or with components that call `useAuth()`. `unmount()` unmounts the app. */
  mount: async (name, what) => { mountedApp = await start(name, what === 'buttons' ? packages[name].Buttons : authComponents(name)) },
  show: count => mountedApp.show(count),
  unmount: () => {
    mountedApp.stop()
    mountedApp = undefined
  },
  /** Mounts an app that calls `getToken()` `times` times. `unmount()` unmounts the app. */
  mountAndGetTokens: async (name, times) => {
    let auth
    mountedApp = await start(name, {
      setup() {
        auth = packages[name].useAuth()
        return () => null
      },
    })
    for (let n = 0; n < times; n++) await auth.getToken.value()
  },
}
