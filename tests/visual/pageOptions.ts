import { testUserAgent } from '../support/testUserAgent'

/** The options of the pages for pictures. The viewport fits all stories. */
export const pageOptions = {
  viewport: { width: 1000, height: 1200 },
  locale: 'en-US',
  timezoneId: 'UTC',
  userAgent: testUserAgent,
}
