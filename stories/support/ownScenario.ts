/** For a story about a state that only its own scenario leads to: the toolbar's does not reach it. */
export const ownScenario = { globals: { clerkScenario: 'story' as const } }
