/** Every page that is pictured: large enough for any story, and of no place or language of the machine's. */
export const pageOptions = { viewport: { width: 1000, height: 1200 }, locale: 'en-US', timezoneId: 'UTC' }
