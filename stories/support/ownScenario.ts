/** Makes a story ignore the toolbar's scenario, because the story's state needs the story's own scenario. */
export const ownScenario = { globals: { clerkScenario: 'story' as const } }
