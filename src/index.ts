export { ClerkButton, type ClerkButtonComponent, type ClerkButtonProps, type ClerkButtonSlots } from './components/ClerkButton'
export type { ButtonProps, ButtonSize, ButtonTone, ButtonVariant } from './components/button/buttonProps'
export type { ActionHandler } from './components/action/action'
export type { ActionSlotProps, ActionSlots, BoundAttributes } from './components/slot/slotProps'
export { SignInButton, type SignInButtonComponent, type SignInButtonEmits, type SignInButtonProps, type SignInButtonSlots } from './components/SignInButton'
export {
  SignOutButton,
  type SignOutButtonComponent,
  type SignOutButtonEmits,
  type SignOutButtonProps,
  type SignOutButtonSlots,
} from './components/SignOutButton'
export {
  SignUpButton,
  type SignUpButtonComponent,
  type SignUpButtonEmits,
  type SignUpButtonProps,
  type SignUpButtonSlots,
} from './components/SignUpButton'
export { Show, type ShowComponent, type ShowProps } from './components/control/Show'
export { SignedIn, type SignedInComponent } from './components/control/SignedIn'
export { SignedOut, type SignedOutComponent } from './components/control/SignedOut'
export { ClerkLoaded, type ClerkLoadedComponent } from './components/control/ClerkLoaded'
export { ClerkLoading, type ClerkLoadingComponent } from './components/control/ClerkLoading'
export type { ShowOptions, ShowSlots } from './components/control/useShow'
export type { ClerkLoadSlots } from './components/control/useLoaded'
export { useAuth } from './composables/useAuth'
export { useClerk } from './composables/useClerk'
export { useSession } from './composables/useSession'
export { useSessionList } from './composables/useSessionList'
export { useSignOut, type UseSignOutReturn } from './composables/useSignOut'
export { useUser } from './composables/useUser'
export { clerkPlugin } from './plugin'
export { clerkRouter, type ClerkRouter } from './router/clerkRouter'
export type { RouterLike } from './router/routerPath'
export type { AuthRefs, SessionListRefs, SessionRefs, ToComputedRefs, UserRefs } from './clerk/auth/authRefs'
export type { ClerkProxy } from './clerk/clerkProxy'
export type { ClerkPluginOptions } from './clerk/load/clerkOptions'
export type { NativeAttributes } from './components/button/nativeAttributes'
export { SignOutError, type SignOutErrorCode } from './sign-out/SignOutError'
export { isClerkAPIResponseError } from './shared/isClerkAPIResponseError'
