// Vitest sets the mode `test`. The tests of the built Storybook and of the pictures set the user agent, as Chromatic does.
const isTest = import.meta.env.MODE === 'test' || /StorybookTestRunner|Chromatic/.test(navigator.userAgent)

/**
 * The latency of the stories in milliseconds, so that readers see the pending state after a click. Tests and pictures
 * have no latency, because a latency would only make them slower.
 */
export const storyLatency = isTest ? 0 : 700
