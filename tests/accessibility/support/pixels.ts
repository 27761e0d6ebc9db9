import type { Page } from 'playwright'
import type { Rgb } from '../../../support/contrast/contrast'

type Point = readonly [x: number, y: number]

/** Returns the rendered color of the page at each of the `points`. */
export async function pixels(page: Page, points: readonly Point[]): Promise<Rgb[]> {
  const picture = (await page.screenshot()).toString('base64')
  return page.evaluate(async ({ picture, points }) => {
    const image = new Image()
    image.src = `data:image/png;base64,${picture}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    canvas.drawImage(image, 0, 0)
    return points.map(([x, y]) => {
      const [red, green, blue] = canvas.getImageData(Math.floor(x), Math.floor(y), 1, 1).data
      return [red!, green!, blue!] as const
    })
  }, { picture, points })
}
