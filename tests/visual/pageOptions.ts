/**
 * The options of every page: large enough for all stories, with a fixed language and time zone. The user agent makes
 * Storybook pause animations instead of waiting for their end, so that a story with a spinner finishes too.
 * Storybook 10.6 reloads a page that switches from an unfinished story.
 */
export const pageOptions = {
  viewport: { width: 1000, height: 1200 },
  locale: 'en-US',
  timezoneId: 'UTC',
  userAgent: 'Chromium StorybookTestRunner',
}
