import type { Proof } from './proof'

/** What stands for the values of a table in a test's title says nothing to a reader. */
const readable = (test: string) => test.replaceAll(/%[sji]|\$\w+/g, '…')

function proofText(proof: Proof) {
  if ('checked' in proof) return `By hand, ${proof.checked}: ${proof.how}`
  return `${proof.file.replace(/^tests\/|(\.(test|stories))?\.ts$/g, '')}: “${readable(proof.test)}”`
}

export const proofsText = (proofs: Proof[]) => proofs.map(proofText).join('<br />')

/** A table in Markdown. */
export const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
