import { applied, notApplicable, type AppliedCriterion, type OtherCriterion } from './conformance'

const titleOf = ({ number, name, level }: AppliedCriterion | OtherCriterion) => `**${number}** ${name} (${level})`

/** What stands for the values of a table in a test's title says nothing to a reader. */
const readable = (test: string) => test.replaceAll(/%s|\$\w+/g, '…')

function proofText(proof: AppliedCriterion['proofs'][number]) {
  if ('checked' in proof) return `By hand, ${proof.checked}: ${proof.how}`
  return `${proof.file.replace(/^tests\/|\.test\.ts$/g, '')}: “${readable(proof.test)}”`
}

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

export const appliedTable = () => table(
  ['Criterion', 'What the button does', 'Proof'],
  applied.map(criterion => [titleOf(criterion), criterion.does, criterion.proofs.map(proofText).join('<br />')]),
)

export const notApplicableTable = () => table(
  ['Criterion', 'Why it does not apply'],
  notApplicable.map(criterion => [titleOf(criterion), criterion.because]),
)
