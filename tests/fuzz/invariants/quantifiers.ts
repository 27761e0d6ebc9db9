import { attemptsOf, type Attempt } from '../history/attempts'
import type { Fact } from '../history/facts'
import type { Run } from '../run'

export const everyAttempt = (run: Run, holds: (attempt: Attempt) => boolean) => attemptsOf(run.facts).every(holds)

export const everyFact = (run: Run, holds: (fact: Fact, before: readonly Fact[]) => boolean) =>
  run.facts.every((fact, index) => holds(fact, run.facts.slice(0, index)))
