import {
  defineComponent,
  Fragment,
  getCurrentInstance,
  h,
  onBeforeUnmount,
  onErrorCaptured,
  onMounted,
  onUnmounted,
  provide,
  Teleport,
  type InjectionKey,
  type PropType,
} from 'vue'
import { clerkContextKey, type ClerkContext } from '../context'
import { createClerkContext } from '../plugin'
import type { StoryClerk } from './canvas'
import { isSimulatedFailure } from './simulatedFailure'
import { renderStatusBar } from './status-bar/statusBar'
import { followStory } from './status-bar/storyStatus'

/**
 * The injection key of a story's Clerk. Only `ClerkStory` provides a value for this key. A `clerkPlugin` in Storybook's
 * `setup()` uses another key.
 */
export const storyClerkKey: InjectionKey<StoryClerk> = Symbol('the Clerk of a story')

/**
 * Provides a context in the story's app too, for code outside of the component tree: a dialog service that renders with
 * the app's context, and `app.runWithContext()`. `app.provide()` would print a warning when the story remounts.
 */
function provideInApp(context: ClerkContext) {
  const provides = getCurrentInstance()!.appContext.provides as Record<symbol, unknown>
  const key = clerkContextKey as symbol
  const earlier = provides[key]
  provides[key] = context
  onBeforeUnmount(() => { provides[key] = earlier })
}

/** Provides a story with the story's Clerk. Handles the failures that the scenario simulates. */
export const ClerkStory = defineComponent({
  name: 'ClerkStory',
  props: {
    storyClerk: { type: Object as PropType<StoryClerk>, required: true },
    /** The element for the status bar. Without this element, no status bar is rendered. */
    barElement: { type: Object as PropType<Element>, default: undefined },
    reset: { type: Function as PropType<() => void>, required: true },
  },
  setup(props, { slots }) {
    const { clerk, options } = props.storyClerk
    const { status, onUserAction, onFailure, stop } = followStory(props.storyClerk)

    const context = createClerkContext({ ...options, Clerk: clerk }, onFailure)
    provide(clerkContextKey, context)
    provideInApp(context)
    provide(storyClerkKey, props.storyClerk)
    onErrorCaptured(error => {
      if (!isSimulatedFailure(error)) return undefined
      onFailure(error)
      return false
    })
    // Listens in the capture phase, so that this listener runs before the story's listeners. Listens on the window,
    // because Clerk's dialogs may be outside of the canvas.
    onMounted(() => window.addEventListener('click', onUserAction, true))
    onUnmounted(() => {
      window.removeEventListener('click', onUserAction, true)
      context.dispose()
      stop()
    })

    return () => h(Fragment, [
      slots.default?.(),
      props.barElement && h(Teleport, { to: props.barElement }, renderStatusBar(status.value, props.reset)),
    ])
  },
})
