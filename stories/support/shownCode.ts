/**
 * Returns story parameters that show `source` under "Show code".
 *
 * - `autoplay`: whether the story's play function also runs on a docs page, for example to make a button fail.
 * - `frame`: the height in pixels of a frame around the story. In a frame, a dialog doesn't cover the docs page.
 */
export const shownCode = (source: string, { autoplay = false, frame = 0 } = {}) => ({
  docs: {
    source: { code: source.trimEnd(), language: 'html' as const },
    story: frame ? { inline: false, height: `${frame}px` } : { autoplay },
  },
})
