import { createApp, defineComponent, h, nextTick, toValue, watch, type Component } from 'vue'
import { RouterView } from 'vue-router'
import { onTestFinished } from 'vitest'
import { clerkPlugin, SignOutButton, useAuth, type ClerkPluginOptions } from 'vue-clerk'
import type { Engine } from './engines'
import { addPages, createTestRouter } from './router'
import type { Situation, TestApp } from './situation'
import type { Trigger } from './triggers'
import { stateOf } from './state'

/** Mounts the app that `situation` describes, on a loaded Clerk. Unmounts the app when the test ends. */
export async function mountApp(situation: Situation, trigger: Pick<Trigger, 'setup'>, engine: Engine) {
  const events: string[] = []
  const button: string[] = []
  const errors: unknown[] = []
  const reads: string[] = []
  const { signOutOptions } = situation
  const signOutCallback = situation.signOutCallback && (() => situation.signOutCallback!(test))
  const routing = createTestRouter(situation)
  const { router, addressOf, pathOf } = routing

  async function redirect(to: string) {
    record('redirect')
    try {
      await router.push(to)
    } finally {
      record('redirect over')
    }
  }
  const options = {
    afterSignOutUrl: addressOf(situation.afterSignOutUrl ?? '/goodbye'),
    routerPush: (to: string) => redirect(pathOf(to)),
    routerReplace: (to: string) => router.replace(pathOf(to)),
  }
  const clerk = await engine.create(toValue(situation.scenario))
  await clerk.load(options)
  await situation.beforeMount?.(clerk)
  clerk.onTrace(entry => {
    if (entry.type !== 'request' || entry.method === 'GET') return
    events.push('request')
    situation.duringRequest?.(test)
  })
  clerk.onResponse(({ method }) => { if (method !== 'GET') record('response') })

  const container = document.body.appendChild(document.createElement('div'))
  const element = () => container.querySelector('button')
  let firstElement: HTMLButtonElement | null = null
  function stateOfButton() {
    const shown = element()
    if (shown !== firstElement) return shown ? 'replaced' : 'unmounted'
    return shown?.getAttribute('aria-busy') ? 'busy' : 'idle'
  }
  function record(event: string) {
    events.push(event)
    button.push(stateOfButton())
  }

  let settle: () => void
  let onButtonEvent: { resolve: () => void, reject: (error: unknown) => void }
  let start: () => Promise<unknown>
  const app = createApp(defineComponent(() => {
    start = trigger.setup(test, signOutOptions, signOutCallback)
    situation.setupApp?.(test)
    const isShown = situation.readsNothing ? () => true : followState(events)
    return () => h('main', [
      isShown() && h(SignOutButton, {
        ...signOutOptions && { signOutOptions },
        signOutCallback,
        onSignOut: () => { onButtonEvent.resolve() },
        onError: error => { onButtonEvent.reject(error) },
        onVnodeBeforeUnmount: () => { if (!events.includes('App.vue: signed out')) events.push('button unmounts') },
      }),
      situation.renderPage?.(test) ?? h(RouterView as Component),
    ])
  }))
  const test: TestApp = {
    app, clerk, router, events, reads, redirect,
    settled: new Promise(resolve => { settle = resolve }),
    clickButton: () => new Promise<void>((resolve, reject) => {
      onButtonEvent = { resolve, reject }
      element()!.click()
    }),
    start: async () => {
      try {
        await start()
        events.push('resolved')
      } catch {
        events.push('rejected')
      }
      settle()
    },
  }

  addPages(situation, test)
  app.config.errorHandler = error => { errors.push(error) }
  app.use(clerkPlugin, { ...options, Clerk: clerk } as ClerkPluginOptions)
  situation.install?.(test)
  app.use(router)
  await router.isReady()
  app.mount(container)
  onTestFinished(() => {
    app.unmount()
    router.options.history.destroy()
    document.body.replaceChildren()
  })
  if (situation.startsAt) await router.push(situation.startsAt)
  await nextTick()
  firstElement = element()
  for (const list of [events, reads, button, routing.navigations, routing.pushes]) list.length = 0
  return { test, routing, errors, button, stateOfButton }
}

/**
 * Records an event such as "App.vue: signed out" when the auth state of the root component changes. The root component
 * stands for the App.vue of an app. Returns a getter for whether the user is signed in.
 */
function followState(events: string[]) {
  const { isLoaded, isSignedIn } = useAuth()
  watch([isLoaded, isSignedIn], () => { events.push(`App.vue: ${stateOf(isLoaded, isSignedIn)}`) }, { flush: 'sync' })
  return () => isLoaded.value && isSignedIn.value
}
