import { describe, expect, it } from 'vitest'
import results from '../../support/accessibilityResults.json'
import { filesLike } from './files'
import { titlesIn } from './testTitles'

const tests = filesLike(/^tests\/accessibility\/\w+\.test\.ts$/)
const checkOf = (file: string) => /(\w+)\.test\.ts$/.exec(file)![1]!

/** Returns a pattern that matches the titles of a test after Vitest has replaced the placeholders. */
const patternOf = (title: string) =>
  new RegExp(`^${title.split(/%\w|\$[\w.]+/).map(part => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('.*')}$`, 's')

const advice = 'Run again: RECORD_ACCESSIBILITY=1 npx vitest run --config vitest.build.config.ts --project accessibility'

describe('the recorded results of the accessibility tests', () => {
  it('have an entry for each test file', () => {
    expect(Object.keys(results.files), advice).toEqual(tests.map(checkOf).sort())
  })

  it.each(tests)('list the tests of %s, and no other tests', file => {
    const recorded: string[] = results.files[checkOf(file) as keyof typeof results.files]
    const patterns = titlesIn(file).map(patternOf)
    expect(recorded.filter(title => !patterns.some(pattern => pattern.test(title))), advice).toEqual([])
    expect(patterns.filter(pattern => !recorded.some(title => pattern.test(title))), advice).toEqual([])
  })
})
