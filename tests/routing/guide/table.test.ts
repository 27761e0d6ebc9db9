import { defineComponent, h, nextTick, shallowRef, type Component } from 'vue'
import { describe, expect, it } from 'vitest'
import { useAuth, useClerk, useSignOut } from 'vue-clerk'
import { useNotesStore } from '../../../stories/guides/router/examples/notesStore'
import table from '../../../stories/guides/router/signOutState.md?raw'
import { engines } from '../engines'
import { readState, stateOf } from '../state'
import { mountPage } from './mountPage'

/** The cells of signOutState.md, the table in the router guide, without the first column. */
const cells = table.trim().split('\n').slice(2).map(row => row.split(' | ').slice(1).map(cell => cell.replace(/ \|$|`/g, '')))

describe.each(engines.map(engine => [engine.name, engine] as const))('the table in the router guide, on %s', (_, engine) => {
  async function startApp() {
    const children = shallowRef<Component[]>([])
    let component: ReturnType<typeof useAuth>
    let clerkProxy: ReturnType<typeof useClerk>
    const mounted = await mountPage(engine, {
      scenario: { latency: 5 },
      page: defineComponent(() => {
        component = useAuth()
        clerkProxy = useClerk()
        return () => children.value.map(child => h(child))
      }),
    })
    const { app } = mounted
    const plugin = app.runWithContext(() => useAuth())
    const store = app.runWithContext(() => useNotesStore())

    /** Mounts a new component. Returns the auth state that the component reads in its setup. */
    async function readInNewComponent() {
      let state = ''
      children.value = [...children.value, defineComponent(() => {
        state = readState()
        return () => h('i')
      })]
      await nextTick()
      return state
    }

    /**
     * Reads the auth state in each part of the app. Returns the states as one column of the table. The row for a
     * component that is set up after the response is empty (–) unless `hasResponse` is true.
     */
    async function read(hasResponse: boolean) {
      const otherStates = [
        app.runWithContext(readState),
        stateOf(plugin.isLoaded, plugin.isSignedIn),
        store.userId ? 'signed in' : 'signed out',
      ]
      const column = [
        stateOf(component.isLoaded, component.isSignedIn),
        [...new Set(otherStates)].join(' and '),
        '–',
        String(clerkProxy.session),
      ]
      if (hasResponse) column[2] = await readInNewComponent()
      return column
    }
    return { ...mounted, read }
  }

  it.each(['useSignOut()', 'useClerk()'])('lists the states that each part of the app reads during a sign-out by %s', async caller => {
    const { app, clerk, read, router } = await startApp()
    const columns: Promise<string[]>[] = []
    clerk.onTrace(entry => { if (entry.type === 'request' && entry.method !== 'GET') columns.push(read(false)) })
    router.beforeEach(async () => {
      columns.push(read(true))
      await columns[1]
    })
    const { signOut } = app.runWithContext(() => caller === 'useSignOut()' ? useSignOut() : useClerk())
    await signOut()
    const [component, others, , session] = await read(false)
    const seen = [...await Promise.all(columns), [component, others, others, session]]
    expect(seen).toEqual([0, 1, 2].map(column => cells.map(row => row[column])))
  })
})
