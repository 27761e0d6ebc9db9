import { proofsText, table } from './proofTable'
import { requirements, safeguards, type Requirement } from './sessionTermination'

const titleOf = ({ number, level, asks }: Requirement) => `**${number}** ${asks} (L${level})`

const partsOf = ({ does, clerks, apps }: Requirement) =>
  [does, clerks && `**Clerk:** ${clerks}`, apps && `**Your app:** ${apps}`].filter(Boolean).join('<br />')

export const requirementsTable = () => table(
  ['Requirement', 'How it is met', 'Tests'],
  requirements.map(requirement => [titleOf(requirement), partsOf(requirement), proofsText(requirement.proofs)]),
)

export const safeguardsTable = () => table(
  ['Promise', 'Tests'],
  safeguards.map(({ promise, proofs }) => [promise, proofsText(proofs)]),
)
