import readme from '../clerkJsRules.md?raw'

export interface Rule {
  name: string
  anchor: string
}

export interface TracedRule extends Rule {
  /** The traces, in the notation of clerkJsRules.md. An empty string means that nothing happens. */
  traces: string[]
}

/** The rules in the tables of clerkJsRules.md. */
export const tracedRules = [...readme.matchAll(/^\| <a id="(.+?)"><\/a>(.+?) \| .+? \| (.+?) \|/gm)]
  .map(([, anchor, name, traces]): TracedRule => ({ name: name!, anchor: anchor!, traces: readTraces(traces!) }))

/** The headings of clerkJsRules.md. Each heading of the third level is the name of a rule. */
export const headings = [...readme.matchAll(/^##+ (.+)$/gm)]
  .map(([, name]): Rule => ({ name: name!, anchor: anchorOf(name!) }))

/** Returns the anchor that GitHub generates for a heading. */
export function anchorOf(name: string) {
  return name.toLowerCase().replace(/[^\w\s-]/g, '').replace(/\s/g, '-')
}

function readTraces(cell: string) {
  return cell === 'nothing' ? [''] : [...cell.matchAll(/`(.+?)`/g)].map(([, trace]) => trace!)
}
