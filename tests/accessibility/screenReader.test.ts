import { deDE, frFR } from '@clerk/localizations'
import { describe, expect, it } from 'vitest'
import { accessibilityTree, accessible } from './support/accessibilityTree'
import { openApp } from './support/openApp'

const app = openApp()

const button = () => accessible(app.page, 'button')
const said = async () => (await app.announcements()).map(({ text }) => text)
const words = async () => (await accessibilityTree(app.page)).filter(({ role }) => role === 'StaticText').map(({ name }) => name)

async function click() {
  await app.button.click()
  await expect.poll(said).toEqual(['Signing out…'])
}

describe('the button in the accessibility tree', () => {
  it('is a button with its visible text as its name, and nothing else, at rest', async () => {
    await app.show({ buttons: [{ icons: true }] })
    expect(await button()).toEqual({ role: 'button', name: 'Sign Out', focusable: true, invalid: 'false' })
    expect(await words()).toEqual(['Sign Out'])
  })

  it('is disabled, and can’t be focused, when it is disabled', async () => {
    await app.show({ buttons: [{ disabled: true }] })
    expect(await button()).toEqual({ role: 'button', name: 'Sign Out', disabled: true, invalid: 'false' })
  })

  it('is busy and disabled while pending, under the same name, and keeps the focus', async () => {
    await app.show({ buttons: [{ icons: true }], held: true })
    await click()
    expect(await button()).toMatchObject({ name: 'Sign Out', busy: 1, disabled: true, focusable: true, focused: true })
    expect(await words()).toEqual(expect.arrayContaining(['Sign Out', 'Signing out…']))
  })

  it('is as at rest when the session has ended', async () => {
    await app.show({ buttons: [{}], held: true })
    await click()
    await app.settle('succeed')
    await expect.poll(words).toContain('Signed out.')
    expect(await button()).toEqual({ role: 'button', name: 'Sign Out', focusable: true, focused: true, invalid: 'false' })
  })

  it('can be used again when it failed, and the reason stays to be read', async () => {
    await app.show({ buttons: [{}], failures: 1 })
    await app.button.click()
    await expect.poll(words).toContain('Signing out failed. Try again.')
    expect(await button()).toEqual({ role: 'button', name: 'Sign Out', focusable: true, focused: true, invalid: 'false' })
  })

  it('gets no words from the spinner and the badge', async () => {
    await app.show({ buttons: [
      { component: 'ClerkButton', label: 'Save', pending: true },
      { component: 'ClerkButton', label: 'Save', failed: true },
    ] })
    expect(await words()).toEqual(['Save', 'Save'])
  })
})

describe('what a screen reader says', () => {
  it('is that it began and that it ended', async () => {
    await app.show({ buttons: [{}], held: true })
    await click()
    await app.settle('succeed')
    await expect.poll(said).toEqual(['Signing out…', 'Signed out.'])
  })

  it('is that it failed', async () => {
    await app.show({ buttons: [{}], held: true })
    await click()
    await app.settle('fail')
    await expect.poll(said).toEqual(['Signing out…', 'Signing out failed. Try again.'])
  })

  it('is the app’s own words where it has some', async () => {
    await app.show({ buttons: [{ pendingLabel: 'Einen Moment', failedLabel: 'Das ging nicht' }], held: true })
    await app.button.click()
    await expect.poll(said).toEqual(['Einen Moment'])
    await app.settle('fail')
    await expect.poll(said).toEqual(['Einen Moment', 'Das ging nicht'])
  })

  it('comes politely, from one region that was there before, empty', async () => {
    await app.show({ buttons: [{}, { label: 'another' }], held: true })
    const region = { role: 'status', name: '', live: 'polite', atomic: true }
    expect(await accessible(app.page, 'status')).toMatchObject(region)
    expect(await said()).toEqual([])
    await app.button.first().click()
    await expect.poll(app.announcements).toEqual([{ text: 'Signing out…', isLater: true }])
    expect(await accessible(app.page, 'status')).toMatchObject(region)
  })

  it('is heard inside an open modal dialog, in a later task than the region’s move', async () => {
    await app.show({ buttons: [{}], held: true, dialog: true })
    expect((await accessibilityTree(app.page)).map(({ role }) => role)).not.toContain('heading')
    await click()
    expect(await app.page.getByRole('dialog').getByRole('status').textContent()).toBe('Signing out…')
    expect(await accessible(app.page, 'status')).toMatchObject({ live: 'polite' })
    await app.settle('succeed')
    await expect.poll(app.announcements).toEqual([
      { text: 'Signing out…', isLater: true },
      { text: 'Signed out.', isLater: true },
    ])
  })

  it('leaves the region out of sight', async () => {
    await app.show({ buttons: [{}], held: true })
    await click()
    const box = await app.page.getByRole('status').boundingBox()
    expect(box).toMatchObject({ width: 1, height: 1 })
    expect(await app.page.getByRole('status').evaluate(region => getComputedStyle(region).clipPath)).toBe('inset(50%)')
  })
})

describe('the name', () => {
  it('contains the text that is seen, whoever wrote it', async () => {
    await app.show({ buttons: [{}, { label: 'Log out' }, { label: 'Leave', icons: true }] })
    const seen = await app.page.evaluate(() => [...document.querySelectorAll('button')].map(({ innerText }) => innerText))
    const names = (await accessibilityTree(app.page)).filter(({ role }) => role === 'button').map(({ name }) => name)
    expect(names).toEqual(seen)
  })

  it('is in the language that Clerk has, and follows it', async () => {
    await app.show({ buttons: [{}], localization: deDE })
    expect((await button()).name).toBe('Abmelden')
    await app.page.evaluate(resource => window.testApp.setLocalization(resource), frFR)
    expect((await button()).name).toBe('Déconnexion')
  })

  it('is the same on every page that says nothing else', async () => {
    for (const look of [{}, { variant: 'ghost' }, { size: 'lg', tone: 'danger' }] as const) {
      await app.show({ buttons: [look] })
      expect((await button()).name).toBe('Sign Out')
    }
  })
})
