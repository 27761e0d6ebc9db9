/** Keeps a story in its own scenario, whatever the toolbar's, because it shows a state that only this scenario has. */
export const ownScenario = { globals: { clerkScenario: 'story' as const } }
