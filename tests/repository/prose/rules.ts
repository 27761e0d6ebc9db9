/** A word or form that the rules for prose forbid, with advice on what to write instead. */
interface Ban {
  pattern: RegExp
  instead: string
  examples: string[]
}

export const bans: Ban[] = [
  {
    pattern: /\b(?:whoever|somebody|someone|nobody|everybody|anybody)\b/i,
    instead: 'Name the person or the thing: the user, the app, the caller.',
    examples: ['Whoever waits', 'nobody is signed out'],
  },
  {
    pattern: /\banew\b|\bmeanwhile\b|\ball the same\b|\bsuch an?\b|\bof (?:one|its|their|your|my|our|his)(?:’s|'s)? own\b|\bthere is none\b|\bas it were\b/i,
    instead: 'Write a plain word, such as again, this or its.',
    examples: ['recorded anew', 'ended meanwhile', 'such a call', 'a button of your own', 'where there is none'],
  },
  {
    pattern: /\b(?:hears?|heard|tells?|told|speaks?|knows|knew|belongs?|goes on|comes? back|came back|takes? over|took over)\b/i,
    instead: 'Name what the code does: it emits, logs, returns, stores, renders, continues or replaces.',
    examples: ['what the user hears', 'the button knows', 'a failure tells the seed', 'comes back'],
  },
  {
    pattern: /\b(?:colou|behaviou|favou|honou|neighbou)r|\b(?:centre|grey|cancelled|labelled|catalogue)\b/i,
    instead: 'Write American spelling.',
    examples: ['the brand colour', 'grey'],
  },
]

export const longestSentence = 30

/** Returns the sentences of a text. Each piece of code in backticks, and each link, is replaced by one word. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/`[^`]*`/g, 'code')
    .replace(/https?:\S+/g, 'link')
    .split(/(?<=[.!?…:;](?:["”’)*]*))\s+/)
}

export const wordCount = (sentence: string) => sentence.split(/\s+/).filter(word => /\w/.test(word)).length
