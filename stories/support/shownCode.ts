/**
 * Returns parameters that make "Show code" show the file that the story renders.
 *
 * - `autoplay`: runs the play function on a docs page too, so that the story has the state that its name says.
 * - `frame`: renders the story in a frame of this height in pixels, so that its dialog doesn't cover the docs page.
 */
export const shownCode = (source: string, { autoplay = false, frame = 0 } = {}) => ({
  docs: {
    source: { code: source.trimEnd(), language: 'html' as const },
    story: frame ? { inline: false, height: `${frame}px` } : { autoplay },
  },
})
