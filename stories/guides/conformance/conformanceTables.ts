import { applied, notApplicable, type AppliedCriterion, type OtherCriterion } from './conformance'
import { proofsText, table } from './proofTable'

const titleOf = ({ number, name, level }: AppliedCriterion | OtherCriterion) => `**${number}** ${name} (${level})`

export const appliedTable = () => table(
  ['Criterion', 'What the button does', 'Tests'],
  applied.map(criterion => [titleOf(criterion), criterion.does, proofsText(criterion.proofs)]),
)

export const notApplicableTable = () => table(
  ['Criterion', 'Reason'],
  notApplicable.map(criterion => [titleOf(criterion), criterion.because]),
)
