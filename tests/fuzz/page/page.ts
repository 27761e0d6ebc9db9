import { effectScope, h, onUnmounted, reactive, watch, type VNode } from 'vue'
import { RouterView } from 'vue-router'
import { intentOf, type ButtonSpec, type Mounted } from './buttonSpec'
import { createButtonRenderer, type ButtonHost } from './buttons'
import { conditions, useAuthRefs, type AuthRefs } from './conditions'
import type { Readers } from './readers'

export interface PageHost extends ButtonHost {
  /** The number of the app in the recorded events. The first app is 0, and the second app is 1. */
  app: number
  /** The number of the first place for a button on this page. */
  firstPlace: number
  readers: Readers
  nextSerial: () => number
  hasRouter: boolean
}

/**
 * Creates the page of an app. The page has numbered places, each for one button. If `hasRouter` is true, the last place
 * is on the route `/`.
 */
export function createPage({ app, firstPlace, readers, nextSerial, hasRouter, ...host }: PageHost) {
  const size = firstPlace === 0 ? 3 : 1
  const places = reactive<Record<number, Mounted | undefined>>({})
  const placeNumbers = Array.from({ length: size }, (_, nth) => firstPlace + nth)
  const placeOnRoute = hasRouter ? firstPlace + size - 1 : undefined
  /** The buttons that were clicked before Clerk had loaded. Their sign-outs read the props once Clerk has loaded. */
  const waiting = new Set<Mounted>()
  const render = createButtonRenderer(host)
  let authRefs: AuthRefs | undefined

  const mountButton = (at: number, spec: ButtonSpec) => { places[at] = { serial: nextSerial(), spec } }

  function renderPlace(at: number): VNode {
    const button = places[at]
    return h('p', { key: at }, button ? [render(button, authRefs!)] : [])
  }

  /**
   * Gives a new serial number to each button whose `condition` has become false. When `condition` is true again, Vue
   * creates a new instance of the button. The results of the old instance must not count for the new instance.
   */
  function replaceRemoved() {
    for (const at of placeNumbers) {
      const button = places[at]
      if (button && !authRefs!.holds(button.spec.condition)) mountButton(at, button.spec)
    }
  }

  const Page = {
    setup() {
      authRefs = useAuthRefs(host.copy)
      const { auth, holds } = authRefs
      readers.addComponent(`page of app ${app}`, auth)
      readers.addAtOnce(`store of app ${app}`, effectScope(true).run(() => host.copy.useAuth())!)
      watch(auth.isLoaded, () => {
        waiting.forEach(button => host.record({ type: 'intent', button: button.serial, intent: currentIntentOf(button) }))
      }, { flush: 'post', once: true })
      watch(() => conditions.map(holds), replaceRemoved, { flush: 'post' })
      return () => [
        ...placeNumbers.filter(at => at !== placeOnRoute).map(renderPlace),
        hasRouter ? h(RouterView, { key: 'router' }) : undefined,
      ]
    },
  }

  /** The component of the route `/`. */
  const Home = {
    setup() {
      readers.addNewcomer(`home of app ${app}`, host.copy.useAuth())
      onUnmounted(() => {
        const button = places[placeOnRoute!]
        if (button) mountButton(placeOnRoute!, button.spec)
      })
      return () => renderPlace(placeOnRoute!)
    },
  }

  /** The component of the other routes. */
  const Other = {
    setup() {
      readers.addNewcomer(`route of app ${app}`, host.copy.useAuth())
      return () => h('p', 'Other page')
    },
  }

  /**
   * Returns the session that `button` must end with its current props, or the expected error code. If `button` was
   * removed before Clerk had loaded, the sign-out uses the button's last props. In these props, an ID that comes from
   * `useAuth().sessionId` is undefined.
   */
  function currentIntentOf(button: Mounted) {
    const isPlaced = placeNumbers.some(at => places[at] === button)
    return intentOf(button.spec, isPlaced ? authRefs?.auth.sessionId.value : undefined)
  }

  return { Page, Home, Other, places, placeNumbers, mountButton, waiting, currentIntentOf, auth: () => authRefs!.auth }
}

export type Page = ReturnType<typeof createPage>
