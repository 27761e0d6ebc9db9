import type { Decorator } from '@storybook/vue3-vite'
import { defineComponent, h, inject, onMounted, onUnmounted, shallowRef } from 'vue'
import { canvasOf } from './canvas'
import { ClerkStory, storyClerkKey } from './ClerkStory'
import type { ClerkParameters } from './parameters'

/**
 * Returns whether a story has a status bar. Only Storybook renders a status bar. A test that composes a story renders
 * no status bar.
 */
const hasStatusBar = ({ clerk }: ClerkParameters) => '__STORYBOOK_PREVIEW__' in window && clerk?.statusBar !== false

/**
 * Imports the style sheet of the status bar, if the story has a status bar. Returns whether it has one. Node can't import
 * CSS, so a test that composes a story doesn't import the style sheet.
 */
export async function loadStatusBarStyles(parameters: ClerkParameters): Promise<boolean> {
  const isShown = hasStatusBar(parameters)
  if (isShown) await import('./status-bar/statusBar.css')
  return isShown
}

function createBarElement(canvasElement: Element, viewMode: string) {
  const element = document.createElement('div')
  element.className = 'vc-story-bar'
  element.dataset.viewMode = viewMode
  canvasElement.after(element)
  return element
}

/**
 * Decorates a story with a mocked Clerk in the scenario of `parameters.clerk`.
 *
 * The add-on applies this decorator to every story. Without the add-on, add the decorator to a component or a story in
 * classic CSF. The decorator then supports only the mock, not the real clerk-js.
 *
 * @throws an Error that names the invalid option of the scenario, its value and the accepted values
 * @example
 * ```ts
 * import type { Meta } from '@storybook/vue3-vite'
 * import { withClerk, type ClerkParameters } from 'vue-clerk/storybook'
 *
 * const meta: Meta = {
 *   decorators: [withClerk],
 *   parameters: { clerk: { sessions: 2 } } satisfies ClerkParameters,
 * }
 *
 * export default meta
 * ```
 */
export const withClerk: Decorator = (story, context) => {
  const canvas = canvasOf(context)
  const { clerk } = canvas.shown.value
  // A decorator gets a copy of the story's context, but `play` gets the original. So this loop sets `clerk` on both.
  for (const target of [context, context.context]) if (target) target.clerk = clerk
  const Story = story()
  return defineComponent({
    name: 'WithClerk',
    setup() {
      // Another `withClerk`, such as the add-on's, has already decorated this story.
      if (inject(storyClerkKey, undefined)) return () => h(Story)
      const barElement = shallowRef<Element>()
      let isUnmounted = false
      onMounted(async () => {
        if (await loadStatusBarStyles(context.parameters) && !isUnmounted) {
          barElement.value = createBarElement(context.canvasElement, context.viewMode)
        }
      })
      onUnmounted(() => {
        isUnmounted = true
        barElement.value?.remove()
        if (canvas.isDecoratorOwned) canvas.dispose()
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
