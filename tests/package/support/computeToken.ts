import type { Page } from 'playwright'
import type { Token } from './tokenFile'

/** The CSS value to compute, the attributes of the button, and the variables that the app sets. */
export type TokenProbe = [
  type: Token['$type'], value: string, attributes?: Record<string, string>, variables?: Record<string, string>,
]

/**
 * Computes a value of the page's button in the browser. Returns the pixels of a color over white and over black, the
 * pixels of a length, or a number.
 */
export function computeToken(page: Page, probe: TokenProbe): Promise<number[]> {
  return page.evaluate(([type, value, attributes = {}, variables = {}]) => {
    const button = document.querySelector('button')!
    for (const name of ['data-tone', 'data-size']) button.setAttribute(name, attributes[name] ?? '')
    document.documentElement.removeAttribute('style')
    for (const [name, text] of Object.entries(variables)) document.documentElement.style.setProperty(name, text)
    const element = button.appendChild(document.createElement('span'))
    element.style.display = 'block'
    element.style.setProperty({ color: 'color', dimension: 'width', number: '--number' }[type], value)
    const style = getComputedStyle(element)
    const [color, width, number] = [style.color, style.width, style.getPropertyValue('--number')]
    element.remove()
    if (type !== 'color') return [type === 'dimension' ? parseFloat(width) : Number(number)]
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')!
    return ['#fff', '#000'].flatMap(background => {
      for (const layer of [background, color]) {
        canvas.fillStyle = layer
        canvas.fillRect(0, 0, 1, 1)
      }
      return [...canvas.getImageData(0, 0, 1, 1).data]
    })
  }, probe)
}
