/**
 * The options of every page on which a test shows stories. The viewport fits all stories.
 *
 * The user agent makes Storybook pause animations. Otherwise, Storybook waits for the end of all animations, so a story
 * with a spinner never finishes. If a test switches from this unfinished story to another, Storybook 10.6 reloads the
 * page.
 */
export const pageOptions = {
  viewport: { width: 1000, height: 1200 },
  locale: 'en-US',
  timezoneId: 'UTC',
  userAgent: 'Chromium StorybookTestRunner',
}
