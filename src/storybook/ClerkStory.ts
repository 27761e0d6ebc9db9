import {
  defineComponent,
  Fragment,
  h,
  onErrorCaptured,
  onMounted,
  onUnmounted,
  provide,
  Teleport,
  type InjectionKey,
  type PropType,
} from 'vue'
import { clerkContextKey } from '../context'
import { createClerkContext } from '../plugin'
import type { StoryClerk } from './canvas'
import { isSimulatedFailure } from './simulatedFailure'
import { renderStatusBar } from './status-bar/statusBar'
import { followStory } from './status-bar/storyStatus'

/** Tells a story's Clerk from one that the Storybook's own set-up has given to every app. */
export const storyClerkKey: InjectionKey<StoryClerk> = Symbol('the Clerk of a story')

/** Stands where an app would stand: gives the story its Clerk, and keeps the failures that the scenario simulates. */
export const ClerkStory = defineComponent({
  name: 'ClerkStory',
  props: {
    storyClerk: { type: Object as PropType<StoryClerk>, required: true },
    /** Where the status strip goes; without it there is none. */
    barElement: { type: Object as PropType<Element>, default: undefined },
    reset: { type: Function as PropType<() => void>, required: true },
  },
  setup(props, { slots }) {
    const { clerk, options } = props.storyClerk
    const { status, act, fail, stop } = followStory(props.storyClerk)

    const context = createClerkContext({ ...options, Clerk: clerk }, fail)
    provide(clerkContextKey, context)
    provide(storyClerkKey, props.storyClerk)
    onErrorCaptured(error => {
      if (!isSimulatedFailure(error)) return undefined
      fail(error)
      return false
    })
    // Before the story hears of it, and wherever it has put its button: in a dialog outside of the canvas, for example.
    onMounted(() => window.addEventListener('click', act, true))
    onUnmounted(() => {
      window.removeEventListener('click', act, true)
      context.dispose()
      stop()
    })

    return () => h(Fragment, [
      slots.default?.(),
      props.barElement && h(Teleport, { to: props.barElement }, renderStatusBar(status.value, props.reset)),
    ])
  },
})
