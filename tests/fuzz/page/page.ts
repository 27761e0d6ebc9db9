import { effectScope, h, onUnmounted, reactive, watch, type VNode } from 'vue'
import { RouterView } from 'vue-router'
import { askOf, type ButtonSpec, type Mounted } from './buttonSpec'
import { createButtonRenderer, type ButtonHost } from './buttons'
import { conditions, useFacts, type Facts } from './conditions'
import type { Readers } from './readers'

export interface PageHost extends ButtonHost {
  /** Names the app in the record. */
  app: number
  /** The first number of its places. */
  firstPlace: number
  readers: Readers
  nextSerial: () => number
  hasRouter: boolean
}

/** The page of one app: places that have a button or none. With a router, the last place is on the route `/`. */
export function createPage({ app, firstPlace, readers, nextSerial, hasRouter, ...host }: PageHost) {
  const size = firstPlace === 0 ? 3 : 1
  const places = reactive<Record<number, Mounted | undefined>>({})
  const placeNumbers = Array.from({ length: size }, (_, nth) => firstPlace + nth)
  const placeOnRoute = hasRouter ? firstPlace + size - 1 : undefined
  /** Clicked before the load, without a final target. */
  const waiting = new Set<Mounted>()
  const render = createButtonRenderer(host)
  let facts: Facts | undefined

  const mountButton = (at: number, spec: ButtonSpec) => { places[at] = { serial: nextSerial(), spec } }

  function renderPlace(at: number): VNode {
    const button = places[at]
    return h('p', { key: at }, button ? [render(button, facts!)] : [])
  }

  /** A button that comes back is a new one: the results of the old one's sign-out aren't its own. */
  function replaceRemoved() {
    for (const at of placeNumbers) {
      const button = places[at]
      if (button && !facts!.holds(button.spec.condition)) mountButton(at, button.spec)
    }
  }

  const Page = {
    setup() {
      facts = useFacts(host.copy)
      const { auth, holds } = facts
      readers.addComponent(`page of app ${app}`, auth)
      readers.addAtOnce(`store of app ${app}`, effectScope(true).run(() => host.copy.useAuth())!)
      watch(auth.isLoaded, () => {
        waiting.forEach(button => host.record({ type: 'asks', button: button.serial, asks: asksOf(button) }))
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

  /** What a button asks for now. A button that is no longer rendered has kept its props. */
  function asksOf(button: Mounted) {
    const isPlaced = placeNumbers.some(at => places[at] === button)
    return askOf(button.spec, isPlaced ? facts?.auth.sessionId.value : undefined)
  }

  return { Page, Home, Other, places, placeNumbers, mountButton, waiting, asksOf, auth: () => facts!.auth }
}

export type Page = ReturnType<typeof createPage>
