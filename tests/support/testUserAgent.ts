/**
 * The user agent of every page on which a test shows stories. Stories then have no latency, and Storybook pauses
 * animations. Otherwise, Storybook waits for the end of all animations, so a story with a spinner never finishes. If a
 * test switches from this unfinished story to another, Storybook 10.6 reloads the page.
 */
export const testUserAgent = 'Chromium StorybookTestRunner'
