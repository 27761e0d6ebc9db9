/**
 * "Show code" shows the file that the story renders, so that what is copied is what ran.
 *
 * `autoplay`: a docs page shows the state that the story is named after, which its play function leads to. `frame`: so many
 * pixels high, in a frame of its own, because what it shows would lie over the whole page.
 */
export const shownCode = (source: string, { autoplay = false, frame = 0 } = {}) => ({
  docs: {
    source: { code: source.trimEnd(), language: 'html' as const },
    story: frame ? { inline: false, height: `${frame}px` } : { autoplay },
  },
})
