import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect } from 'vitest'
import type { TestProof } from '../../stories/guides/conformance/proof'

const root = `${import.meta.dirname}/../..`

/** Returns whether the function `called` is `it`, `it.each(…)`, or the method `test` of a story. */
function isTest(called: ts.Expression) {
  if (ts.isPropertyAccessExpression(called) && called.name.text === 'test') return true
  let first = called
  while (ts.isCallExpression(first) || ts.isPropertyAccessExpression(first)) first = first.expression
  return ts.isIdentifier(first) && first.text === 'it'
}

// This cache holds the titles of each file, because several proofs name the same file.
const titlesOfFiles = new Map<string, string[]>()

/** Returns the titles of a file's tests. Placeholders such as `%s` are not replaced. */
export function titlesIn(file: string) {
  const cached = titlesOfFiles.get(file)
  if (cached) return cached
  const titles: string[] = []
  titlesOfFiles.set(file, titles)
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments
      if (title && ts.isStringLiteral(title)) titles.push(title.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(`${root}/${file}`, 'utf8'), ts.ScriptTarget.Latest))
  return titles
}

/** Checks that each of `proofs` names a test that exists. */
export function expectProven(proofs: TestProof[]) {
  expect(proofs).not.toEqual([])
  for (const { file, test } of proofs) expect(titlesIn(file), file).toContain(test)
}
