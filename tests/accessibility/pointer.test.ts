import { describe, expect, it } from 'vitest'
import { openApp } from './support/openApp'

const app = openApp()

const signOutRequest = ['DELETE /client/sessions']

async function center() {
  const { x, y, width, height } = (await app.button.boundingBox())!
  return [x + width / 2, y + height / 2] as const
}

describe('the button', () => {
  it('signs out on release, not on press', async () => {
    await app.show({ buttons: [{}] })
    await app.page.mouse.move(...await center())
    await app.page.mouse.down()
    expect(await app.button.evaluate(button => button.matches(':active'))).toBe(true)
    expect(await app.requests()).toEqual([])
    await app.page.mouse.up()
    await expect.poll(app.requests).toEqual(signOutRequest)
  })

  it('does nothing when the user releases the pointer outside of the button', async () => {
    await app.show({ buttons: [{}] })
    await app.page.mouse.move(...await center())
    await app.page.mouse.down()
    await app.page.mouse.move(300, 300)
    await app.page.mouse.up()
    expect(await app.button.getAttribute('aria-busy')).toBeNull()
    expect(await app.requests()).toEqual([])
  })

  it('reveals nothing on hover', async () => {
    await app.show({ buttons: [{}] })
    const shown = () => app.page.evaluate(() => document.body.outerHTML)
    const before = await shown()
    await app.button.hover()
    expect(await shown()).toBe(before)
    expect(await app.button.getAttribute('title')).toBeNull()
    expect(await app.button.evaluate(button => getComputedStyle(button, '::before').content)).toBe('none')
  })

  it('sends one request for ten clicks', async () => {
    await app.show({ buttons: [{}], pendingCallback: true })
    await app.page.mouse.move(...await center())
    for (let clicks = 0; clicks < 10; clicks++) {
      await app.page.mouse.down()
      await app.page.mouse.up()
    }
    await app.settle('succeed')
    await app.page.locator('button:not([aria-busy])').waitFor()
    expect(await app.requests()).toEqual(signOutRequest)
  })

  it('does nothing on a click while disabled', async () => {
    await app.show({ buttons: [{ disabled: true }] })
    await app.page.mouse.click(...await center())
    expect(await app.button.getAttribute('aria-busy')).toBeNull()
    expect(await app.requests()).toEqual([])
  })
})
