import type { Decorator } from '@storybook/vue3-vite'
import { defineComponent, h, inject, onMounted, onUnmounted, shallowRef } from 'vue'
import { canvasOf } from './canvas'
import { ClerkStory, storyClerkKey } from './ClerkStory'
import type { ClerkParameters } from './parameters'

/** Only in a Storybook: a test that composes a story looks at the story alone. */
const isWatched = ({ clerk }: ClerkParameters) => '__STORYBOOK_PREVIEW__' in window && clerk?.statusBar !== false

function createBarElement(canvasElement: Element, viewMode: string) {
  const element = document.createElement('div')
  element.className = 'vc-story-bar'
  element.dataset.viewMode = viewMode
  canvasElement.after(element)
  return element
}

/**
 * Gives a story a mocked Clerk, after `parameters.clerk`. The add-on applies it to every story; classic CSF may use it
 * alone (`decorators: [withClerk]`), with the mock only.
 */
export const withClerk: Decorator = (story, context) => {
  const canvas = canvasOf(context)
  const { clerk } = canvas.shown.value
  // A decorator has a copy of the context; `play` and the story's tests have the one that it was copied from.
  for (const one of [context, context.context]) if (one) one.clerk = clerk
  const Story = story()
  return defineComponent({
    name: 'WithClerk',
    setup() {
      // The add-on has decorated this story already: one Clerk, one strip.
      if (inject(storyClerkKey, undefined)) return () => h(Story)
      const barElement = shallowRef<Element>()
      let isUnmounted = false
      onMounted(async () => {
        if (!isWatched(context.parameters)) return
        // Only now: Node, where a test may compose stories, can't import a style sheet.
        await import('./status-bar/statusBar.css')
        if (!isUnmounted) barElement.value = createBarElement(context.canvasElement, context.viewMode)
      })
      onUnmounted(() => {
        isUnmounted = true
        barElement.value?.remove()
        if (canvas.isDecorators) canvas.dispose()
      })
      return () => h(
        ClerkStory,
        {
          key: canvas.shown.value.key,
          storyClerk: canvas.shown.value,
          barElement: barElement.value,
          reset: () => void canvas.reset(),
        },
        () => h(Story),
      )
    },
  })
}
