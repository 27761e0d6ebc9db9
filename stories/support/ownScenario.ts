/** Makes a story use its own scenario instead of the toolbar's scenario. */
export const ownScenario = { globals: { clerkScenario: 'story' as const } }
