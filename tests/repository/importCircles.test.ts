import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

const files = execFileSync('git', ['ls-files', 'src', 'stories', 'support', 'tests', 'scripts', '.storybook'], { cwd: root, encoding: 'utf8' })
  .split('\n').filter(file => /\.(ts|js|vue)$/.test(file) && existsSync(join(root, file)))

/** Returns the files that a file imports by a relative path. Imports of types are included. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  const script = file.endsWith('.vue') ? [...source.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code).join('\n') : source
  return ts.preProcessFile(script).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return []
    const path = relative(root, join(root, file, '..', fileName.replace(/\?.*$/, '')))
    return ['', '.ts', '.js', '/index.ts'].map(ending => path + ending).filter(other => files.includes(other))
  })
}

/** Returns the first circle of imports. The path starts and ends with the same file. */
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

it('finds a circle', () => {
  const circle = findCircle(new Map([['a', ['b']], ['b', ['c', 'd']], ['c', []], ['d', ['b']]]))
  expect(circle).toEqual(['b', 'd', 'b'])
})

it('reads all imports of a file', () => {
  expect(importsOf('src/context.ts')).toContain('src/sign-out/coordinator.ts')
})

it('finds no circle in this repository, types included', () => {
  expect(findCircle(new Map(files.map(file => [file, importsOf(file)])))).toBeUndefined()
})
