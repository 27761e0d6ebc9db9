import { describe, expect, it } from 'vitest'
import { setUpNuxtApp } from './nuxtApp'

const app = setUpNuxtApp()
const mismatch = 'Hydration completed but contains mismatches.'

describe('a component with hydrate-on-visible', () => {
  it.each([
    ['hydrates late without a mismatch if it calls the composables itself', 'inside', 'Your account', []],
    ['renders at once, without a mismatch, if the parent passes Clerk’s state in a prop', 'prop', 'Account of Ada', []],
    ['has a mismatch if the parent fills the slot with Clerk’s state', 'slot', 'Your account', [mismatch]],
    ['has a mismatch if it reads refs of a plugin', 'store', 'Your account', [mismatch]],
  ])('%s', async (_, path, before, expected) => {
    const url = await app.serve()
    const { page, problems } = await app.open(url, { sessions: 1 })
    await page.goto(`${url}late/${path}`)
    await page.getByRole('heading', { level: 1, name: 'Signed in' }).waitFor()
    const card = page.getByRole('heading', { level: 2 })
    expect(await card.textContent()).toBe(before)
    expect(problems).toEqual([])

    await card.scrollIntoViewIfNeeded()
    await page.getByRole('heading', { level: 2, name: 'Account of Ada' }).waitFor()
    expect(problems).toEqual(expected)
  })
})
