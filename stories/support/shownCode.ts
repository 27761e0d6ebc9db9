/**
 * "Show code" shows the file that the story renders, so that what is copied is what ran.
 *
 * `autoplay`: a docs page shows the state that the story is named after, which its play function leads to.
 */
export const shownCode = (source: string, { autoplay = false } = {}) => ({
  docs: { source: { code: source.trimEnd(), language: 'html' as const }, story: { autoplay } },
})
