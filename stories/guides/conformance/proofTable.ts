import type { Proof } from './proof'

/** Replaces the placeholders of `it.each` in a test's title by an ellipsis. */
const withoutPlaceholders = (test: string) => test.replaceAll(/%[sji]|\$\w+/g, '…')

function proofText(proof: Proof) {
  if ('checked' in proof) return `By hand, ${proof.checked}: ${proof.how}`
  return `${proof.file.replace(/^tests\/|(\.(test|stories))?\.ts$/g, '')}: “${withoutPlaceholders(proof.test)}”`
}

export const proofsText = (proofs: Proof[]) => proofs.map(proofText).join('<br />')

/** Returns a Markdown table. */
export const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
