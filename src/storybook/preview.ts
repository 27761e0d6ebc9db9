// If main.ts lists the add-on, Storybook reads the add-on's annotations from these exports.
import type { Decorator } from '@storybook/vue3-vite'
import type { GlobalTypes, StoryContext } from 'storybook/internal/csf'
import { prepareCanvas } from './canvas'
import { loadStatusBarStyles, withClerk } from './decorator'
import { toolbarScenarios, type ClerkGlobals } from './parameters'

export const beforeEach = async (context: StoryContext) => {
  // Loads the styles before the story renders. While a style sheet is pending, getComputedStyle() in WebKit returns
  // outdated styles, so a play function would fail.
  await loadStatusBarStyles(context.parameters)
  const canvas = await prepareCanvas(context)
  context.clerk = canvas.shown.value.clerk
  return canvas.dispose
}

export const decorators: Decorator[] = [withClerk]

export const initialGlobals: ClerkGlobals = { clerkScenario: 'story', clerkEngine: 'mock' }

export const globalTypes: GlobalTypes = {
  clerkScenario: {
    name: 'Clerk',
    description: 'Scenario of the stories’ Clerk',
    toolbar: {
      icon: 'user',
      title: 'Scenario',
      dynamicTitle: true,
      // The item of the type `reset` is the default. With the default, the toolbar doesn't highlight the button.
      items: Object.entries(toolbarScenarios).map(([value, { title }]) =>
        ({ type: value === 'story' ? 'reset' : 'item', value, title })),
    },
  },
}
