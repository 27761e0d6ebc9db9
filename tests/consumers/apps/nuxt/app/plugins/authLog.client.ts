/** Logs, in order, what `useAuth()` says outside of components, and the pages that the router shows. */
export default defineNuxtPlugin(() => {
  const log: string[] = []
  const { isLoaded, isSignedIn } = useAuth()
  watch(() => isLoaded.value ? isSignedIn.value : 'loading', state => {
    log.push(state === 'loading' ? state : state ? 'signed in' : 'signed out')
  })
  useRouter().afterEach(({ path }, from) => { if (path !== from.path) log.push(path) })
  Object.assign(window, { authLog: log })
})
