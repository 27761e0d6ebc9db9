import { describe, expect, it } from 'vitest'
import { engines } from './engines'
import { outcomeOf } from './outcome'
import { runSituation } from './run'
import { switches } from './situations/switches'
import { switchGuards } from './situations/switchGuards'
import { switchPages } from './situations/switchPages'

// A switch of accounts ends no session, so App.vue still shows the button.
const switched = { events: ['request', 'response', 'redirect', 'redirect over', 'resolved'], lastButton: 'idle' }

for (const engine of engines) {
  for (const kind of switches) {
    describe(`${kind.name}, on ${engine.name}`, () => {
      for (const situation of [...switchGuards, ...switchPages].flatMap(situationOf => situationOf(kind) ?? [])) {
        it(situation.title, async () => {
          const { scenario, beforeMount, accounts } = kind
          const prepared = { ...situation, beforeMount, scenario: { ...scenario, ...situation.scenario } }
          expect(await runSituation(prepared, kind, engine))
            .toEqual(outcomeOf(kind, switched, { sessions: accounts }, situation.expected))
        })
      }
    })
  }
}
