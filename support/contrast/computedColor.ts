/** The colour that an expression comes to inside an element, as the browser computes it there. */
export function computedColor(element: Element, expression: string) {
  const probe = document.createElement('span')
  probe.style.color = expression
  element.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
