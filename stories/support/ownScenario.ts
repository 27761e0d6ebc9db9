/** Makes a story ignore the toolbar item "Scenario". The story always uses the scenario in `parameters.clerk`. */
export const ownScenario = { globals: { clerkScenario: 'story' as const } }
