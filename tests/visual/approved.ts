import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import type { Picture } from '../../support/pictures.js'

export const baselines = fileURLToPath(new URL('./baselines/', import.meta.url))

/** One browser encodes the same pixels into the same bytes: no tolerance, and nothing to decode. */
export const isApproved = (picture: Picture, png: Buffer) =>
  existsSync(baselines + picture.file) && readFileSync(baselines + picture.file).equals(png)

export function approve(picture: Picture, png: Buffer) {
  if (isApproved(picture, png)) return
  mkdirSync(baselines, { recursive: true })
  writeFileSync(baselines + picture.file, png)
}

/** @throws with the difference in the report, when a picture is not the approved one or there is none. */
export function expectApproved(picture: Picture, png: Buffer) {
  if (isApproved(picture, png)) return
  if (!existsSync(baselines + picture.file)) {
    throw new Error('has no approved picture. If it looks right: npm run test:visual -- --update')
  }
  // Puts before, after and difference into the report. (A list: a name alone would lose its dots.)
  expect(png).toMatchSnapshot([picture.file], { threshold: 0, maxDiffPixels: 0 })
  throw new Error('differs from the approved picture in how edges are smoothed, and nowhere else.')
}
