import { proofsText, table } from './proofTable'
import { requirements, safeguards, type Requirement } from './sessionTermination'

const titleOf = ({ number, level, asks }: Requirement) => `**${number}** ${asks} (L${level})`

const partsOf = ({ does, clerks, apps }: Requirement) =>
  [does, clerks && `**Clerk’s:** ${clerks}`, apps && `**The app’s:** ${apps}`].filter(Boolean).join('<br />')

export const requirementsTable = () => table(
  ['Requirement', 'Who does what', 'Proof'],
  requirements.map(requirement => [titleOf(requirement), partsOf(requirement), proofsText(requirement.proofs)]),
)

export const safeguardsTable = () => table(
  ['Promise', 'Proof'],
  safeguards.map(({ promise, proofs }) => [promise, proofsText(proofs)]),
)
