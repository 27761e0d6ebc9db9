import { defineAsyncComponent, defineComponent, h, watch } from 'vue'
import { useAuth } from 'vue-clerk'
import { nextTask } from '../appCode'
import { landsOn } from '../outcome'
import type { Situation, TestApp } from '../situation'
import { readState } from '../state'

/** Creates a sign-in page that redirects signed-in users. The page records the state that its setup reads. */
const signInPage = ({ reads, router }: TestApp) => defineComponent(() => {
  const { isSignedIn } = useAuth()
  reads.push(`/sign-in: ${readState()}`)
  if (isSignedIn.value) void router.replace('/')
  return () => h('p', isSignedIn.value ? 'You are signed in.' : 'Sign in')
})

const toSignIn: Pick<Situation, 'afterSignOutUrl' | 'expected'> = {
  afterSignOutUrl: '/sign-in',
  expected: { ...landsOn('/sign-in'), reads: ['/sign-in: signed out'] },
}

/** Sign-in pages to which a sign-out redirects. */
export const signInPages: Situation[] = [
  {
    ...toSignIn,
    title: 'lets a sign-in page read "signed out" in its setup',
    pages: { '/sign-in': signInPage },
  },
  {
    ...toSignIn,
    title: 'lets an immediate watcher of a sign-in page read "signed out"',
    pages: {
      '/sign-in': ({ reads, router }) => defineComponent(() => {
        const { isSignedIn } = useAuth()
        watch(isSignedIn, isTrue => {
          reads.push(`/sign-in: ${isTrue ? 'signed in' : 'signed out'}`)
          if (isTrue) void router.replace('/')
        }, { immediate: true })
        return () => h('p', 'Sign in')
      }),
    },
  },
  {
    ...toSignIn,
    title: 'lets a sign-in page that the router loads lazily read "signed out"',
    pages: {
      '/sign-in': test => async () => {
        await nextTask()
        return signInPage(test)
      },
    },
  },
  {
    ...toSignIn,
    title: 'lets a sign-in page that defineAsyncComponent loads read "signed out"',
    pages: { '/sign-in': test => defineAsyncComponent(async () => signInPage(test)) },
  },
]
