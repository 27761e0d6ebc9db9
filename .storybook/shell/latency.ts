// Vitest sets the mode `test`. The tests of the built Storybook and of the pictures set the user agent.
const isTest = import.meta.env.MODE === 'test' || navigator.userAgent.includes('StorybookTestRunner')

/**
 * The latency of the stories in milliseconds, so that readers see the pending state after a click. Tests and pictures
 * have no latency, because a latency would only make them slower.
 */
export const storyLatency = isTest ? 0 : 700
