import type { Page } from 'playwright'

/** The computed styles of one element or pseudo-element. */
export interface Styles {
  /** For example `button.vc-button.underlined` or `span.vc-icon::before`. */
  element: string
  /** All computed properties as one declaration list, without custom properties. */
  text: string
}

/**
 * Returns the computed styles of all elements of the story. Animations are at their start, because a spinner’s angle
 * would depend on the time. Storybook’s status bar is left out, because it shows the durations of requests.
 */
export function computedStylesOf(page: Page): Promise<Styles[]> {
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      animation.pause()
      animation.currentTime = 0
    }
    // A custom property has the text of the style sheet, which a minifier may change. Its effects are in other properties.
    const names = [...getComputedStyle(document.body)].filter(name => !name.startsWith('--'))
    // The minifier writes `background: none` as `background: 0 0`. Both positions are the same place.
    const samePosition = /(?<=background-position: )0px 0px/
    const read = (element: Element, pseudo = ''): Styles => {
      const name = element.localName + [...element.classList].map(name => `.${name}`).join('')
      const styles = getComputedStyle(element, pseudo)
      return { element: name + pseudo, text: names.map(property => `${property}: ${styles.getPropertyValue(property)}`).join('; ').replace(samePosition, '0% 0%') }
    }
    const elements = [...document.querySelectorAll('body, #storybook-root, #storybook-root *, [popover]:popover-open, dialog[open]')]
      .filter(element => !element.closest('.vc-story-bar'))
    return elements.flatMap(element => [
      read(element),
      ...['::before', '::after'].filter(pseudo => getComputedStyle(element, pseudo).content !== 'none').map(pseudo => read(element, pseudo)),
    ])
  })
}

/** Returns a line for each property whose value differs, such as `span.vc-icon: "scale: -1 1" in development, "scale: none" in the build`. */
export function differencesOf(development: Styles[], built: Styles[]): string[] {
  if (development.length !== built.length) {
    return [`${development.length} elements in development, ${built.length} in the build`]
  }
  return development.flatMap(({ element, text }, index) => {
    const other = built[index]!.text
    if (text === other) return []
    const [declarations, others] = [text.split('; '), other.split('; ')]
    return declarations.flatMap((declaration, position) => declaration === others[position]
      ? []
      : [`${element}: "${declaration}" in development, "${others[position]}" in the build`])
  })
}
