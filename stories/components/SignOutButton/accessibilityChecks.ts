import results from '../../../support/accessibilityResults.json'

type Check = keyof typeof results.files

// Because of the type Record, TypeScript reports an error if this object lacks one of the test files.
const subjects: Record<Check, string> = {
  colorScheme: 'Light and dark colors follow the page, whatever the system prefers',
  contrast: 'Text, borders, the badge, the spinner and the focus ring have enough contrast in every state',
  keyboard: 'Enter and Space sign out once, and the focus never gets lost',
  markup: 'The button is one native button with a text label',
  pointer: 'The button signs out on release, and reveals nothing on hover',
  preferences: 'Forced colors, increased contrast, reduced motion and touch screens',
  reflow: 'Nothing is cut off with large text, zoom, long labels or little space',
  screenReader: 'The accessibility tree has the name, the state and the announcements',
}

/** Returns a Markdown table with the recorded results of the accessibility tests. */
export function checksTable() {
  const rows = Object.entries(subjects).map(([check, subject]) => {
    const { length } = results.files[check as Check]
    return `| ${subject} | \`${check}\` | ${length} of ${length} passed |`
  })
  return ['| What | Test file | Result |', '|---|---|---|', ...rows].join('\n')
}

/** Returns a sentence about the recorded run. */
export const checkedWith = () => `Recorded with Chromium ${results.chromium}.`
