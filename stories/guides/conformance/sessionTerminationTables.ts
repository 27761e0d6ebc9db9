import { proofsText, table } from './proofTable'
import { requirements, safeguards, type Requirement } from './sessionTermination'

const titleOf = ({ number, level, requires }: Requirement) => `**${number}** ${requires} (L${level})`

const partsOf = ({ does, clerk, app }: Requirement) =>
  [does, clerk && `**Clerk:** ${clerk}`, app && `**Your app:** ${app}`].filter(Boolean).join('<br />')

export const requirementsTable = () => table(
  ['Requirement', 'How it is met', 'Tests'],
  requirements.map(requirement => [titleOf(requirement), partsOf(requirement), proofsText(requirement.proofs)]),
)

export const safeguardsTable = () => table(
  ['Promise', 'Tests'],
  safeguards.map(({ promise, proofs }) => [promise, proofsText(proofs)]),
)
