/** The red, green, blue and alpha of an sRGB color, from 0 to 255. */
type Pixel = readonly [red: number, green: number, blue: number, alpha: number]

const lowestContrast = 1.5

/** At this luminance, a color has the same contrast to black and to white. */
const middleLuminance = 0.18

/** Returns WCAG's relative luminance of a color, from 0 (black) to 1 (white). */
function luminance(pixel: Pixel) {
  const [red, green, blue] = pixel.map(channel => {
    const value = channel / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: Pixel, other: Pixel) {
  const [lighter, darker] = [Math.max, Math.min].map(choose => choose(luminance(one), luminance(other)))
  return (lighter! + 0.05) / (darker! + 0.05)
}

/**
 * Returns a function that paints a CSS color on one pixel, above or below the colors that are already there, and reads
 * the pixel. So every color space works. Returns undefined if the browser falsifies pixels to protect its user from
 * tracking.
 */
function createPainter() {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  const paint = (color: string, place: 'above' | 'below'): Pixel => {
    context.globalCompositeOperation = place === 'above' ? 'source-over' : 'destination-over'
    context.fillStyle = color
    context.fillRect(0, 0, 1, 1)
    return [...context.getImageData(0, 0, 1, 1).data] as unknown as Pixel
  }
  const isExact = paint('#123456', 'above').join() === '18,52,86,255'
  context.clearRect(0, 0, 1, 1)
  return isExact ? paint : undefined
}

type Paint = NonNullable<ReturnType<typeof createPainter>>

/** Returns the parent of an element in the rendered page, where a slot contains the slotted elements. */
const renderedParent = (element: Element) =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host

/**
 * Returns the color behind a button. Returns undefined if the button itself is opaque, if an image is behind the button,
 * or if no ancestor has a background.
 */
function colorBehind(button: Element, paint: Paint) {
  for (let element: Element | undefined = button; element; element = renderedParent(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element)
    if (backgroundImage !== 'none') return undefined
    const color = paint(backgroundColor, 'below')
    if (color[3] === 255) return element === button ? undefined : color
  }
  return undefined
}

/** Returns whether the system colors of an element are dark. The computed value "normal" means the page's `<meta>`. */
function hasDarkScheme({ colorScheme }: CSSStyleDeclaration) {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')
  const schemes = colorScheme === 'normal' ? meta?.content ?? '' : colorScheme
  return schemes.includes('dark')
    && (!schemes.includes('light') || window.matchMedia('(prefers-color-scheme: dark)').matches)
}

/**
 * Returns a warning if the button's text and the color behind the button nearly match because of `color-scheme`. An
 * app's own color of the text has another cause, so this function ignores it.
 */
export function colorSchemeMismatch(button: Element): string | undefined {
  const style = getComputedStyle(button)
  if (style.getPropertyValue('--clerk-color-foreground')) return undefined
  const paint = createPainter()
  const behind = paint && colorBehind(button, paint)
  if (!behind) return undefined
  const ratio = contrast(paint(style.color, 'above'), behind)
  const isDark = luminance(behind) < middleLuminance
  if (ratio >= lowestContrast || isDark === hasDarkScheme(style)) return undefined
  const scheme = isDark ? 'dark' : 'light'
  return `The text of a button is almost invisible: the text and the page are both ${scheme} (contrast ${ratio.toFixed(1)}:1). `
    + `The page is ${scheme}, but color-scheme is "${style.colorScheme}". `
    + `Add color-scheme: ${scheme} to the CSS rule that makes your page ${scheme}, as in the guide "Dark mode".`
}
