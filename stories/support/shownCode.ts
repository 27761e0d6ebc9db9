/**
 * Makes "Show code" show the file that the story renders.
 *
 * - `autoplay`: runs the play function on a docs page, to show the state that the story is named after.
 * - `frame`: puts the story in a frame of this height in pixels. Its dialog would otherwise cover the docs page.
 */
export const shownCode = (source: string, { autoplay = false, frame = 0 } = {}) => ({
  docs: {
    source: { code: source.trimEnd(), language: 'html' as const },
    story: frame ? { inline: false, height: `${frame}px` } : { autoplay },
  },
})
