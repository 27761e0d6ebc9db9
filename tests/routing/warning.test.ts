import { afterEach, expect, it, vi } from 'vitest'
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

for (const situation of [guardOfAppRefs, leaveGuardOfPageRefs]) {
  it(`warns in development when it ${situation.title}`, async () => {
    expect(await warningsIn(situation)).toContainEqual(expect.stringMatching(/useAuth\(\).*guard|guard.*useAuth\(\)/s))
  })
}

for (const situation of [...guards, ...pageWatchers, ...signInPages]) {
  it(`logs no warning when it ${situation.title}`, async () => {
    expect(await warningsIn(situation)).toEqual([])
  })
}
