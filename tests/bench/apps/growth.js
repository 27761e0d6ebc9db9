// Measures how much longer mounting, loading, emissions and sign-outs take with more sessions, buttons, stories, or
// components that call `useAuth()`.
import { createApp, h, nextTick } from 'vue'
import { clerkPlugin, SignOutButton } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { median } from '../rounds.js'
import { packages } from './packages/index.js'
import { authComponents, start, time } from './start.js'

const rounds = 9

/** Calls `sample` several times for each of the `sizes`. Returns the median time for each size. */
async function measureSizes(sizes, sample) {
  const times = {}
  for (const size of sizes) {
    const samples = []
    for (let round = 0; round < rounds; round++) {
      globalThis.gc()
      samples.push(await sample(size))
    }
    times[size] = median(samples)
  }
  return times
}

async function mountButtons(count) {
  const app = await start('vueClerk', packages.vueClerk.Buttons)
  const mount = await time(() => app.show(count))
  app.stop()
  return mount
}

async function emit(count, method) {
  const app = await start('vueClerk', authComponents('vueClerk'))
  await app.show(count)
  const duration = await time(() => (app.clerk[method](), nextTick()), 20)
  app.stop()
  return duration
}

const mockWithSessions = count => createMockClerk({ sessions: count })

async function signOutOfOne(count) {
  const clerk = mockWithSessions(count)
  await clerk.load()
  return time(() => clerk.signOut({ sessionId: clerk.client.sessions.at(-1).id }))
}

/** Mounts `count` small apps, each with a mock of Clerk. A docs page mounts the page's stories in the same way. */
async function mountStories(count) {
  const apps = []
  const duration = await time(async () => {
    for (let n = 0; n < count; n++) {
      const app = createApp(() => h(SignOutButton)).use(clerkPlugin, { Clerk: createMockClerk() })
      app.mount(document.createElement('div'))
      apps.push(app)
    }
    await nextTick()
  })
  apps.forEach(app => app.unmount())
  return duration
}

export async function growthTimes() {
  const many = [10, 100, 1000, 10_000]
  return {
    'mount buttons': await measureSizes(many, mountButtons),
    'emit an unchanged user to components that call useAuth()': await measureSizes(many, count => emit(count, 'emit')),
    'emit another user to components that call useAuth()': await measureSizes(many, count => emit(count, 'emitAnotherUser')),
    'load the mock of Clerk with sessions': await measureSizes([2, 20, 200, 2000], count =>
      time(() => mockWithSessions(count).load())),
    'sign out of one of several sessions on the mock': await measureSizes([2, 20, 200, 2000], signOutOfOne),
    'mount stories, each with a mock of Clerk': await measureSizes([20, 200], mountStories),
  }
}
