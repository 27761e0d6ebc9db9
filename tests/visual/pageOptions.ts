/**
 * Every page that is pictured: large enough for any story, and of no place or language of the machine's. By the name of its test
 * runner Storybook pauses animations, instead of waiting for their end: a story that spins is finished too, and its page can
 * go on to the next one. (Storybook 10.6 reloads a page whose story is not finished when the next one comes.)
 */
export const pageOptions = {
  viewport: { width: 1000, height: 1200 },
  locale: 'en-US',
  timezoneId: 'UTC',
  userAgent: 'Chromium StorybookTestRunner',
}
