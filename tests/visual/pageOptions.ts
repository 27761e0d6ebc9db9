/**
 * The options of every page. The viewport fits all stories.
 *
 * The user agent makes Storybook pause animations. Otherwise, Storybook waits for the end of all animations, and a story
 * with a spinner never finishes. Storybook 10.6 reloads the page after a switch from an unfinished story.
 */
export const pageOptions = {
  viewport: { width: 1000, height: 1200 },
  locale: 'en-US',
  timezoneId: 'UTC',
  userAgent: 'Chromium StorybookTestRunner',
}
