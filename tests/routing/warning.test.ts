import { afterEach, describe, expect, it, vi } from 'vitest'
import { engines } from './engines'
import { runSituation } from './run'
import type { Situation } from './situation'
import { guardOfAppRefs, leaveGuardOfPageRefs } from './situations/capturedRefs'
import { guards } from './situations/guards'
import { pageWatchers } from './situations/pageWatchers'
import { signInPages } from './situations/signInPages'
import { triggers } from './triggers'

afterEach(() => { vi.restoreAllMocks() })

/** Clicks the button in the app that `situation` describes. Returns the warnings that this package logs. */
async function warningsIn(situation: Situation) {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  await runSituation(situation, triggers[0]!, engines[0]!)
  return warn.mock.calls.map(String).filter(text => text.startsWith('[vue-clerk]'))
}

describe('a sign-out that logs a warning in development', () => {
  for (const situation of [guardOfAppRefs, leaveGuardOfPageRefs]) {
    it(situation.title, async () => {
      expect(await warningsIn(situation)).toContainEqual(expect.stringMatching(/useAuth\(\).*guard|guard.*useAuth\(\)/s))
    })
  }
})

describe('a sign-out that logs no warning', () => {
  for (const situation of [...guards, ...pageWatchers, ...signInPages]) {
    it(situation.title, async () => {
      expect(await warningsIn(situation)).toEqual([])
    })
  }
})
