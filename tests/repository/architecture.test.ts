import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesLike, root, textOf } from './files'

const page = textOf('ARCHITECTURE.md')
const paths = [...page.matchAll(/`((?:src|stories|tests|support|scripts|docs)\/[\w./-]*)`/g)].map(([, path]) => path!)

describe('ARCHITECTURE.md', () => {
  it('names only files and folders that exist', () => {
    expect(paths.length).toBeGreaterThan(30)
    expect(paths.filter(path => !existsSync(join(root, path)))).toEqual([])
  })

  it('names every file and folder of src/, and every folder of the project', () => {
    const parts = readdirSync(join(root, 'src'), { withFileTypes: true })
      .map(entry => `src/${entry.name}${entry.isDirectory() ? '/' : ''}`)
    const folders = filesLike(/^[^.][^/]*\//).map(file => `${file.split('/')[0]}/`)
    const expected = new Set([...parts, ...folders.filter(folder => folder !== 'src/')])
    expect([...expected].filter(path => !paths.includes(path))).toEqual([])
  })

  it('fits on one screen', () => {
    expect(page.split('\n').length).toBeLessThan(70)
  })
})
