import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import type { Picture } from '../../support/pictures.js'

export const baselines = fileURLToPath(new URL('./baselines/', import.meta.url))

/**
 * Returns whether a picture has the same bytes as its baseline. A browser always encodes equal pixels as equal bytes.
 */
export const isApproved = (picture: Picture, png: Buffer) =>
  existsSync(baselines + picture.file) && readFileSync(baselines + picture.file).equals(png)

/** Replaces the baseline of `picture` with `png`, unless both have the same bytes. */
export function approve(picture: Picture, png: Buffer) {
  if (isApproved(picture, png)) return
  mkdirSync(baselines, { recursive: true })
  writeFileSync(baselines + picture.file, png)
}

/**
 * Compares a picture with its baseline. Playwright's report shows the difference.
 *
 * @throws When the picture has no baseline, or differs from its baseline.
 */
export function expectApproved(picture: Picture, png: Buffer) {
  if (isApproved(picture, png)) return
  if (!existsSync(baselines + picture.file)) {
    throw new Error('The picture has no baseline. If the picture is correct, run npm run test:visual -- --update')
  }
  // `toMatchSnapshot` adds the baseline, the picture and the difference to Playwright's report. It throws unless only
  // the antialiasing differs.
  // The file name is in a list, because Playwright would remove the dots from a plain string.
  expect(png).toMatchSnapshot([picture.file], { threshold: 0, maxDiffPixels: 0 })
  throw new Error('The picture differs from its baseline only in the antialiasing. If the picture is correct, run npm run test:visual -- --update')
}
