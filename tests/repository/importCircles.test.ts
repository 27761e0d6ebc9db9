import { join, relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { filesLike, root, textOf } from './files'

const files = filesLike(/^(src|stories|support|tests|scripts|\.storybook)\/.*\.(ts|js|vue)$/)

/** Returns the files that `file` imports by relative paths. Imports of types are included. */
function importsOf(file: string): string[] {
  const source = textOf(file)
  const script = file.endsWith('.vue') ? [...source.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code).join('\n') : source
  return ts.preProcessFile(script).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return []
    const path = relative(root, join(root, file, '..', fileName.replace(/\?.*$/, '')))
    return ['', '.ts', '.js', '/index.ts'].map(ending => path + ending).filter(other => files.includes(other))
  })
}

/** Returns the files of the first import circle, in order. The first file is repeated at the end. */
function findCircle(imports: Map<string, string[]>): string[] | undefined {
  const done = new Set<string>()
  function walk(file: string, path: string[]): string[] | undefined {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const next of imports.get(file) ?? []) {
      const circle = walk(next, [...path, file])
      if (circle) return circle
    }
    done.add(file)
    return undefined
  }
  for (const file of imports.keys()) {
    const circle = walk(file, [])
    if (circle) return circle
  }
  return undefined
}

describe('the check for import circles', () => {
  it('finds a circle of imports', () => {
    const circle = findCircle(new Map([['a', ['b']], ['b', ['c', 'd']], ['c', []], ['d', ['b']]]))
    expect(circle).toEqual(['b', 'd', 'b'])
  })

  it('finds the imports of a file', () => {
    expect(importsOf('src/context.ts')).toContain('src/sign-out/operation.ts')
  })

  it('finds no circle in this repository, even with the imports of types', () => {
    expect(findCircle(new Map(files.map(file => [file, importsOf(file)])))).toBeUndefined()
  })
})
