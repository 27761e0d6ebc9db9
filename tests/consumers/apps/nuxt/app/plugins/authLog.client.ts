/** Logs each change of the auth state and each navigation, in order. */
export default defineNuxtPlugin(() => {
  const log: string[] = []
  const { isLoaded, isSignedIn } = useAuth()
  watch(() => isLoaded.value ? isSignedIn.value : 'loading', state => {
    log.push(state === 'loading' ? state : state ? 'signed in' : 'signed out')
  })
  useRouter().afterEach(({ path }, from) => { if (path !== from.path) log.push(path) })
  Object.assign(window, { authLog: log })
})
