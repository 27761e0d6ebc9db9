/** Returns the computed value of the CSS color `expression` in `element`. */
export function computedColor(element: Element, expression: string) {
  const probe = document.createElement('span')
  probe.style.color = expression
  element.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
