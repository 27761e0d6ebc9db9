import { deDE, frFR } from '@clerk/localizations'
import { describe, expect, it } from 'vitest'
import { accessibilityTree, nodeByRole } from './support/accessibilityTree'
import { openApp } from './support/openApp'

const app = openApp()

const button = () => nodeByRole(app.page, 'button')
const announced = async () => (await app.announcements()).map(({ text }) => text)
const texts = async () => (await accessibilityTree(app.page)).filter(({ role }) => role === 'StaticText').map(({ name }) => name)

async function click() {
  await app.button.click()
  await expect.poll(announced).toEqual(['Signing out…'])
}

describe('the button in the accessibility tree', () => {
  it('has the role button and the visible text as name, but no state, while idle', async () => {
    await app.show({ buttons: [{ icons: true }] })
    expect(await button()).toEqual({ role: 'button', name: 'Sign Out', focusable: true, invalid: 'false' })
    expect(await texts()).toEqual(['Sign Out'])
  })

  it('is disabled and not focusable with the prop disabled', async () => {
    await app.show({ buttons: [{ disabled: true }] })
    expect(await button()).toEqual({ role: 'button', name: 'Sign Out', disabled: true, invalid: 'false' })
  })

  it('is busy and disabled while pending, but keeps the name and the focus', async () => {
    await app.show({ buttons: [{ icons: true }], pendingCallback: true })
    await click()
    expect(await button()).toMatchObject({ name: 'Sign Out', busy: 1, disabled: true, focusable: true, focused: true })
    expect(await texts()).toEqual(expect.arrayContaining(['Sign Out', 'Signing out…']))
  })

  it('is idle again when the session has ended', async () => {
    await app.show({ buttons: [{}], pendingCallback: true })
    await click()
    await app.settle('succeed')
    await expect.poll(texts).toContain('Signed out.')
    expect(await button()).toEqual({ role: 'button', name: 'Sign Out', focusable: true, focused: true, invalid: 'false' })
  })

  it('is enabled again after a failure, and the tree contains a text about the failure', async () => {
    await app.show({ buttons: [{}], failures: 1 })
    await app.button.click()
    await expect.poll(texts).toContain('Signing out failed. Try again.')
    expect(await button()).toEqual({ role: 'button', name: 'Sign Out', focusable: true, focused: true, invalid: 'false' })
  })

  it('contains no text for the spinner and the badge', async () => {
    await app.show({ buttons: [
      { component: 'ClerkButton', label: 'Save', pending: true },
      { component: 'ClerkButton', label: 'Save', failed: true },
    ] })
    expect(await texts()).toEqual(['Save', 'Save'])
  })
})

describe('a screen reader', () => {
  it('announces the start and the end of a sign-out', async () => {
    await app.show({ buttons: [{}], pendingCallback: true })
    await click()
    await app.settle('succeed')
    await expect.poll(announced).toEqual(['Signing out…', 'Signed out.'])
  })

  it('announces a failure', async () => {
    await app.show({ buttons: [{}], pendingCallback: true })
    await click()
    await app.settle('fail')
    await expect.poll(announced).toEqual(['Signing out…', 'Signing out failed. Try again.'])
  })

  it('announces the texts of the props pendingLabel and failedLabel', async () => {
    await app.show({ buttons: [{ pendingLabel: 'Einen Moment', failedLabel: 'Das ging nicht' }], pendingCallback: true })
    await app.button.click()
    await expect.poll(announced).toEqual(['Einen Moment'])
    await app.settle('fail')
    await expect.poll(announced).toEqual(['Einen Moment', 'Das ging nicht'])
  })

  it('finds one polite live region for two buttons, before and during a sign-out', async () => {
    await app.show({ buttons: [{}, { label: 'another' }], pendingCallback: true })
    const region = { role: 'status', name: '', live: 'polite', atomic: true }
    expect(await nodeByRole(app.page, 'status')).toMatchObject(region)
    expect(await announced()).toEqual([])
    await app.button.first().click()
    await expect.poll(app.announcements).toEqual([{ text: 'Signing out…', regionExisted: true }])
    expect(await nodeByRole(app.page, 'status')).toMatchObject(region)
  })

  it('announces the start and the end of a sign-out in an open modal dialog', async () => {
    await app.show({ buttons: [{}], pendingCallback: true, dialog: true })
    expect((await accessibilityTree(app.page)).map(({ role }) => role)).not.toContain('heading')
    await click()
    expect(await app.page.getByRole('dialog').getByRole('status').textContent()).toBe('Signing out…')
    expect(await nodeByRole(app.page, 'status')).toMatchObject({ live: 'polite' })
    await app.settle('succeed')
    await expect.poll(app.announcements).toEqual([
      { text: 'Signing out…', regionExisted: true },
      { text: 'Signed out.', regionExisted: true },
    ])
  })

  it('reads a live region that is visually hidden', async () => {
    await app.show({ buttons: [{}], pendingCallback: true })
    await click()
    const box = await app.page.getByRole('status').boundingBox()
    expect(box).toMatchObject({ width: 1, height: 1 })
    expect(await app.page.getByRole('status').evaluate(region => getComputedStyle(region).clipPath)).toBe('inset(50%)')
  })
})

describe('the accessible name', () => {
  it('is the visible text, from Clerk’s localization or from the app', async () => {
    await app.show({ buttons: [{}, { label: 'Log out' }, { label: 'Leave', icons: true }] })
    const seen = await app.page.evaluate(() => [...document.querySelectorAll('button')].map(({ innerText }) => innerText))
    const names = (await accessibilityTree(app.page)).filter(({ role }) => role === 'button').map(({ name }) => name)
    expect(names).toEqual(seen)
  })

  it('is in the language of Clerk’s localization, even after the localization changes', async () => {
    await app.show({ buttons: [{}], localization: deDE })
    expect((await button()).name).toBe('Abmelden')
    await app.page.evaluate(resource => window.testApp.setLocalization(resource), frFR)
    expect((await button()).name).toBe('Déconnexion')
  })

  it('does not depend on the variant, tone or size', async () => {
    for (const look of [{}, { variant: 'ghost' }, { size: 'lg', tone: 'danger' }] as const) {
      await app.show({ buttons: [look] })
      expect((await button()).name).toBe('Sign Out')
    }
  })
})
