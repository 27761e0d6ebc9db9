import { defineComponent, h, nextTick, ref } from 'vue'
import { useAuth } from 'vue-clerk'
import type { MockClerk } from 'vue-clerk/testing'
import { mountApp } from './mountApp'

/**
 * Mounts an app whose first page calls `useAuth()`. `openPage()` opens a second page, which renders the session's ID.
 * `page()` returns the ID that the second page reads. `guard()` returns the ID that a guard reads.
 */
export async function mountLatePage(clerk: MockClerk) {
  const isOpen = ref(false)
  let auth!: ReturnType<typeof useAuth>
  const FirstPage = defineComponent(() => {
    useAuth()
    return () => 'first page'
  })
  const Page = defineComponent(() => {
    auth = useAuth()
    return () => String(auth.sessionId.value)
  })
  const { app, container } = await mountApp(() => h(isOpen.value ? Page : FirstPage), { clerk })
  const shown = async () => {
    await nextTick()
    return container.textContent
  }
  const openPage = () => {
    isOpen.value = true
    return shown()
  }
  const guard = () => app.runWithContext(() => useAuth().sessionId.value)
  return { openPage, shown, page: () => auth.sessionId.value, guard }
}
