import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { createRegistry } from '../../../scripts/lib/registry/createRegistry.js'
import { createTokenFiles } from '../../../scripts/lib/tokens/writeTokens.js'
import { openStorybook } from './openStorybook'

const storybook = openStorybook()
const textAt = async (address: string) => (await fetch(address)).text()

describe('the built Storybook', () => {
  it('downloads the token files from the page about theming', async () => {
    const { page, problems } = await storybook.open('theming--docs', 'docs')
    const files = Object.entries(await createTokenFiles())
    expect(files).toHaveLength(3)
    for (const [name, text] of files) {
      const downloaded = page.waitForEvent('download')
      await page.getByRole('link', { name, exact: true }).click()
      const download = await downloaded
      expect(download.suggestedFilename()).toBe(name)
      expect(await readFile(await download.path(), 'utf8')).toBe(text)
    }
    expect(problems).toEqual([])
  })

  it('shows a command with the address of the recipe on the page of a recipe', async () => {
    const { page, problems } = await storybook.open('recipes-confirmation--docs', 'docs')
    const command = await page.locator('pre', { hasText: 'npx shadcn-vue' }).textContent()
    const [, address] = /add (\S+)$/.exec(command!.trim())!
    expect(address).toBe(`${storybook.url}r/confirmation.json`)
    expect(await textAt(address!)).toBe((await createRegistry())['confirmation.json'])
    expect(problems).toEqual([])
  })

  it('has a file for every recipe that the registry lists', async () => {
    const { items } = JSON.parse(await textAt(`${storybook.url}r/registry.json`)) as { items: { name: string }[] }
    expect(items.length).toBeGreaterThan(5)
    for (const { name } of items) expect(JSON.parse(await textAt(`${storybook.url}r/${name}.json`))).toMatchObject({ name })
  })

  it('shows no command on the page of a component', async () => {
    const { page } = await storybook.open('components-clerkbutton--docs', 'docs')
    await page.getByRole('heading', { name: 'Examples' }).waitFor()
    expect(await page.getByText('npx shadcn-vue').count()).toBe(0)
  })
})
