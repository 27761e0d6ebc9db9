/**
 * The options of every page: large enough for all stories, with a fixed language and time zone.
 *
 * With this user agent, Storybook pauses animations. Otherwise, it waits for the end of all animations, so a story with
 * a spinner never finishes. Storybook 10.6 reloads the page if it switches from a story that hasn't finished.
 */
export const pageOptions = {
  viewport: { width: 1000, height: 1200 },
  locale: 'en-US',
  timezoneId: 'UTC',
  userAgent: 'Chromium StorybookTestRunner',
}
