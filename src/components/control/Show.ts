import type { ShowWhenCondition } from '@clerk/shared/types'
import { defineComponent, type DefineSetupFnComponent, type SlotsType } from 'vue'
import { showOptions, useShow, type ShowOptions, type ShowSlots } from './useShow'

/** The props of `Show`. */
export interface ShowProps extends ShowOptions {
  /**
   * The condition for the default slot:
   *
   * - `'signed-in'` or `'signed-out'`
   * - `{ role }`, `{ permission }`, `{ feature }` or `{ plan }`, which Clerk checks for the active session
   * - a function that gets Clerk's `has` and returns a boolean. The function runs only if the user is signed in
   *
   * If the condition has an unknown value, such as `'signedin'`, the default slot stays hidden. In development, the
   * component then logs an error.
   */
  when: ShowWhenCondition
}

type None = Record<never, never>
type Slots = SlotsType<ShowSlots>

// This type is an interface, so that editors show the name of the type.
/** The type of the component `Show`. */
export interface ShowComponent extends DefineSetupFnComponent<ShowProps, None, Slots> {
  /** This option is declared because Storybook's types require a component with at least one option. */
  inheritAttrs?: boolean
}

/**
 * Shows content only to some users: signed in, signed out, or with a role, permission, feature or plan.
 *
 * Renders the default slot if the condition `when` is true. Otherwise, renders the slot `fallback` or the prop
 * `fallback`. Renders nothing until Clerk has loaded, and on a server. During a sign-out or a switch of sessions, the
 * content stays until the redirect is over.
 *
 * The content of both slots is part of your app's code, so `Show` keeps no secret. Check permissions on your server too.
 *
 * If a function in `when` throws, the component renders nothing, and Vue calls `app.config.errorHandler`.
 *
 * @throws if `clerkPlugin` isn't installed.
 *
 * @example
 * ```vue
 * <Show :when="{ role: 'org:admin' }">
 *   <a href="/settings">Settings</a>
 *   <template #fallback>Ask an admin to change the settings.</template>
 * </Show>
 * ```
 */
export const Show: ShowComponent = /* @__PURE__ */ defineComponent<ShowProps, None, never, Slots>(
  (props, { slots }) => useShow('Show', props, slots, () => props.when),
  // eslint-disable-next-line vue/multi-word-component-names -- the name of the component in @clerk/vue
  { name: 'Show', props: { ...showOptions, when: null } },
)
