import { describe, expect, it } from 'vitest'
import { engines } from './engines'
import { outcomeOf } from './outcome'
import { runSituation } from './run'
import { appWatchers } from './situations/appWatchers'
import { callbacks } from './situations/callbacks'
import { capturedRefs } from './situations/capturedRefs'
import { failures } from './situations/failures'
import { guards } from './situations/guards'
import { onOtherHistories } from './situations/histories'
import { pages } from './situations/pages'
import { pageWatchers } from './situations/pageWatchers'
import { signInPages } from './situations/signInPages'
import { stores } from './situations/stores'
import { targets } from './situations/targets'
import { triggers } from './triggers'

const situations = [
  ...guards, ...capturedRefs, ...onOtherHistories, ...stores, ...pages, ...signInPages, ...pageWatchers,
  ...appWatchers, ...targets, ...failures, ...callbacks,
]

for (const engine of engines) {
  for (const trigger of triggers) {
    describe(`${trigger.name}, on ${engine.name}`, () => {
      for (const situation of situations) {
        it(situation.title, async () => {
          const { expected, expectedOfOthers } = situation
          expect(await runSituation(situation, trigger, engine))
            .toEqual(outcomeOf(trigger, expected, trigger.isOurs ? undefined : expectedOfOthers))
        })
      }
    })
  }
}
