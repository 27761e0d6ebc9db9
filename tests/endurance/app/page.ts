import { createApp, h, nextTick, type App, type VNode } from 'vue'
import { clerkPlugin, SignOutButton, useAuth, type ActionSlotProps, type SignOutButtonProps } from 'vue-clerk'
import type { MockClerk } from 'vue-clerk/testing'

type Props = SignOutButtonProps & { onSignOut: () => void }

/** A function for each way to use a sign-out button. The last function renders no button for a signed-out user. */
export const usages: ((props: Props, sessionId: string | null | undefined) => VNode | null)[] = [
  props => h(SignOutButton, props),
  props => h(SignOutButton, { ...props, signOutCallback: () => {} }, () => 'Log out'),
  props => h(SignOutButton, props, {
    default: ({ handler }: ActionSlotProps) => h('button', { onClick: handler }, 'Log out'),
  }),
  props => h(SignOutButton, { ...props, asChild: true }, {
    default: (slotProps: ActionSlotProps) => h('a', { href: '#', ...slotProps }, 'Log out'),
  }),
  (props, sessionId) => sessionId ? h(SignOutButton, { ...props, sessionId }) : null,
]

export function mountApp(clerk: MockClerk, render: (sessionId: string | null | undefined) => VNode | null): App {
  const app = createApp({
    setup() {
      const { sessionId } = useAuth()
      return () => render(sessionId.value)
    },
  })
  app.use(clerkPlugin, { Clerk: clerk })
  app.mount('main')
  return app
}

/** Clicks the button of the page. Waits until `signedOut` resolves and Vue has updated the page. */
export async function click(signedOut: Promise<void>) {
  document.querySelector<HTMLElement>('main button, main a')!.click()
  await signedOut
  await nextTick()
}
