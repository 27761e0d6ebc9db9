import { defineComponent, h, ref } from 'vue'
import { useAuth, useSession, useUser } from 'vue-clerk'
import { nextTask } from '../appCode'
import type { Situation } from '../situation'
import { readState } from '../state'

/** Pages that read the user, the token or the auth state during a sign-out. */
export const pages: Situation[] = [
  {
    title: 'keeps the user for a page whose template reads user.id',
    pages: {
      '/': () => defineComponent(() => {
        const { user } = useUser()
        return () => h('p', user.value!.id)
      }),
    },
  },
  {
    title: 'keeps the user and the session for a page while a guard is slow',
    pages: {
      '/': () => defineComponent(() => {
        const { user } = useUser()
        const { session } = useSession()
        return () => h('p', user.value!.id + session.value!.id)
      }),
    },
    install({ router }) { router.beforeEach(nextTask) },
  },
  {
    title: 'gives null to a page that asks for the token during the redirect',
    pages: {
      '/': ({ reads, router }) => defineComponent(() => {
        const { getToken } = useAuth()
        router.beforeEach(async () => { reads.push(`token: ${await getToken.value()}`) })
        return () => h('p', 'protected')
      }),
    },
    expected: { reads: ['token: null'] },
  },
  {
    title: 'keeps the user for a page that opens while the request is in flight',
    pages: {
      '/settings': ({ reads }) => defineComponent(() => {
        const { user } = useUser()
        reads.push(`/settings: ${readState()}`)
        return () => h('p', user.value!.id)
      }),
    },
    duringRequest({ router }) { void router.push('/settings') },
    expected: {
      navigations: ['/settings', '/goodbye'], pushes: ['/settings', '/goodbye'], reads: ['/settings: signed in'],
    },
  },
  {
    title: 'during the redirect, a component that mounts reads "signed out", and the page that was already open reads "signed in"',
    pages: {
      '/': ({ reads, router }) => defineComponent(() => {
        const { isSignedIn } = useAuth()
        const isOpen = ref(false)
        const child = defineComponent(() => {
          reads.push(`child: ${readState()}`)
          return () => h('p')
        })
        router.beforeEach(async () => {
          isOpen.value = true
          await nextTask()
          reads.push(`page: ${isSignedIn.value ? 'signed in' : 'signed out'}`)
        })
        return () => isOpen.value ? h(child) : h('p', 'protected')
      }),
    },
    expected: { reads: ['child: signed out', 'page: signed in'] },
  },
]
