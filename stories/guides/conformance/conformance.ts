import { inFile, type Proof } from './proof'

export interface AppliedCriterion {
  number: string
  name: string
  level: 'A' | 'AA'
  /** What the button does to meet the criterion. */
  does: string
  proofs: Proof[]
}

export interface OtherCriterion {
  number: string
  name: string
  level: 'A' | 'AA'
  /** Why the criterion doesn't apply. */
  because: string
}

const contrast = inFile('tests/accessibility/contrast.test')
const colorScheme = inFile('tests/accessibility/colorScheme.test')
const keyboard = inFile('tests/accessibility/keyboard.test')
const markup = inFile('tests/accessibility/markup.test')
const pointer = inFile('tests/accessibility/pointer.test')
const preferences = inFile('tests/accessibility/preferences.test')
const reflow = inFile('tests/accessibility/reflow.test')
const screenReader = inFile('tests/accessibility/screenReader.test')

/** The criteria of WCAG 2.2, levels A and AA, that a button can meet or fail. */
export const applied: AppliedCriterion[] = [
  {
    number: '1.1.1', name: 'Non-text Content', level: 'A',
    does: 'The style sheet draws the spinner and the badge. A live region announces the pending and the failed state. The app must hide its icons from assistive technology, because the label names the button.',
    proofs: [
      screenReader('contains no text for the spinner and the badge'),
      screenReader('is enabled again after a failure, and the tree contains a text about the failure'),
    ],
  },
  {
    number: '1.3.1', name: 'Info and Relationships', level: 'A',
    does: 'The button is a native `<button type="button">`. Attributes express that the button is disabled or busy.',
    proofs: [
      markup('is one native button with a text label, without nested controls or images'),
      screenReader('is busy and disabled while pending, but keeps the name and the focus'),
    ],
  },
  {
    number: '1.3.2', name: 'Meaningful Sequence', level: 'A',
    does: 'Icons and label have the same order in the markup as on screen, in both directions.',
    proofs: [markup('contains the buttons in their visual order'), reflow('follows the reading direction')],
  },
  {
    number: '1.4.1', name: 'Use of Color', level: 'A',
    does: 'A failed button has a badge with an exclamation mark, a pending button has a spinner, and a focused button has a ring. Badge, spinner and ring stay visible with forced colors.',
    proofs: [
      preferences('keep the badge and its exclamation mark visible'),
      preferences('keep the text, border, focus ring and spinner visible'),
      { checked: '2026-11-22', how: 'Every variant and tone at rest, disabled, pending and failed, in Chromium 143 with dark forced colors.' },
    ],
  },
  {
    number: '1.4.3', name: 'Contrast (Minimum)', level: 'AA',
    does: 'The text has a contrast of 4.5:1 in every variant, tone and state, in light and dark. With any background color that the app sets, the contrast stays 4.5:1, unless the app also sets the text color. The text of a disabled button has a contrast of 3:1, although WCAG requires no contrast for disabled buttons.',
    proofs: [
      contrast('is sufficient in every variant and tone'),
      contrast('is sufficient with the brand color %s'),
      contrast('is readable on 5,832 background colors at rest, on hover and while pressed'),
      colorScheme('applies the %s colors to a page with %s if the system prefers %s'),
    ],
  },
  {
    number: '1.4.4', name: 'Resize Text', level: 'AA',
    does: 'The button’s sizes are in rem, so the button grows with the text size. Long labels wrap.',
    proofs: [
      reflow('fits with text of 200 percent, because the button grows'),
      reflow('fits with text of 200 percent and long labels in a viewport of 320 pixels'),
    ],
  },
  {
    number: '1.4.5', name: 'Images of Text', level: 'AA',
    does: 'The label is text.',
    proofs: [markup('is one native button with a text label, without nested controls or images')],
  },
  {
    number: '1.4.10', name: 'Reflow', level: 'AA',
    does: 'Labels wrap in every language of Clerk, and break inside a word if necessary.',
    proofs: [
      reflow('fits in a window of 1280 pixels at a zoom of 400 percent, with the label “%s”'),
      reflow('fits in a container of 120 pixels, with the label “%s”'),
      reflow('fits with the default label in every language of Clerk'),
    ],
  },
  {
    number: '1.4.11', name: 'Non-text Contrast', level: 'AA',
    does: 'The border of an outline button or a failed button, the badge, the spinner and the focus ring have a contrast of 3:1 with their surroundings. The focus ring, or the gap between ring and button, has a contrast of 3:1 with any color of the button. The border of a solid button is decoration, so WCAG requires no contrast for this border.',
    proofs: [
      contrast('is sufficient in every variant and tone'),
      contrast('is sufficient with the brand color %s'),
      preferences('adds a high-contrast border and a thicker focus ring'),
    ],
  },
  {
    number: '1.4.12', name: 'Text Spacing', level: 'AA',
    does: 'The button’s height and width adapt to the label, so nothing is cut off.',
    proofs: [reflow('fits with the text spacing of WCAG 1.4.12')],
  },
  {
    number: '1.4.13', name: 'Content on Hover or Focus', level: 'AA',
    does: 'On hover and focus, only the button’s background and ring change.',
    proofs: [pointer('reveals nothing on hover')],
  },
  {
    number: '2.1.1', name: 'Keyboard', level: 'A',
    does: 'Enter and Space work like one click.',
    proofs: [keyboard('signs out with %s'), keyboard('sends a single request for ten key presses and one long key press')],
  },
  {
    number: '2.1.2', name: 'No Keyboard Trap', level: 'A',
    does: 'Tab moves the focus away from the button, even from a pending button.',
    proofs: [keyboard('moves the focus away from a pending button')],
  },
  {
    number: '2.2.2', name: 'Pause, Stop, Hide', level: 'A',
    does: 'Only the spinner moves. The spinner starts with the user’s click, and stops when the pending state ends. With reduced motion, the spinner pulses instead of turning.',
    proofs: [
      preferences('never moves the button, and stops when the pending state ends'),
      preferences('consists only of a spinner with fewer than three flashes a second if the user prefers reduced motion'),
    ],
  },
  {
    number: '2.3.1', name: 'Three Flashes or Below Threshold', level: 'A',
    does: 'The spinner turns. With reduced motion, the spinner pulses less than once a second.',
    proofs: [preferences('consists only of a spinner with fewer than three flashes a second if the user prefers reduced motion')],
  },
  {
    number: '2.4.3', name: 'Focus Order', level: 'A',
    does: 'The focus order is the order of the markup. The focus stays on the button during the sign-out, after a success and after a failure. If the app removes the button after a success, the app must move the focus.',
    proofs: [
      keyboard('moves the focus in document order, and skips a disabled button'),
      keyboard('stays on the button during and after a sign-out that %s'),
    ],
  },
  {
    number: '2.4.6', name: 'Headings and Labels', level: 'AA',
    does: 'The label names the action: “Sign Out”, or Clerk’s translation in the app’s language.',
    proofs: [
      screenReader('has the role button and the visible text as name, but no state, while idle'),
      screenReader('is in the language of Clerk’s localization, even after the localization changes'),
    ],
  },
  {
    number: '2.4.7', name: 'Focus Visible', level: 'AA',
    does: 'With keyboard focus, the button has a ring, 2 pixels wide and 2 pixels from the button.',
    proofs: [keyboard('has a visible ring after Tab, but not after a click'), contrast('is sufficient in every variant and tone')],
  },
  {
    number: '2.5.1', name: 'Pointer Gestures', level: 'A',
    does: 'One click or tap is enough.',
    proofs: [pointer('signs out on release, not on press'), preferences('signs out with one tap')],
  },
  {
    number: '2.5.2', name: 'Pointer Cancellation', level: 'A',
    does: 'The button signs out when the pointer is released over the button. If the pointer is released elsewhere, the button does nothing.',
    proofs: [
      pointer('signs out on release, not on press'),
      pointer('does nothing when the user releases the pointer outside of the button'),
    ],
  },
  {
    number: '2.5.3', name: 'Label in Name', level: 'A',
    does: 'The accessible name is the visible label, even while the spinner covers the label.',
    proofs: [
      screenReader('is the visible text, from Clerk’s localization or from the app'),
      screenReader('is busy and disabled while pending, but keeps the name and the focus'),
    ],
  },
  {
    number: '2.5.8', name: 'Target Size (Minimum)', level: 'AA',
    does: 'The button is at least 24 by 24 pixels in every size, and 44 by 44 pixels with a coarse pointer.',
    proofs: [
      reflow('is at least 24 by 24 pixels'),
      reflow('is at least 24 by 24 pixels if the app sets a narrow spacing'),
      preferences('is at least 44 by 44 pixels'),
    ],
  },
  {
    number: '3.1.2', name: 'Language of Parts', level: 'AA',
    does: 'The default label is in the language of Clerk’s `localization`. The announcements are in English. An app in another language must pass `pendingLabel`, `signedOutLabel` and `failedLabel`.',
    proofs: [
      screenReader('is in the language of Clerk’s localization, even after the localization changes'),
      screenReader('announces the texts of the props pendingLabel and failedLabel'),
    ],
  },
  {
    number: '3.2.1', name: 'On Focus', level: 'A',
    does: 'Focusing the button shows the ring and changes nothing else.',
    proofs: [keyboard('does not sign out with Tab')],
  },
  {
    number: '3.2.4', name: 'Consistent Identification', level: 'AA',
    does: 'The button has the same name on every page, unless the app sets another name.',
    proofs: [screenReader('does not depend on the variant, tone or size')],
  },
  {
    number: '4.1.2', name: 'Name, Role, Value', level: 'A',
    does: 'The accessibility tree contains the button’s role and name, and whether the button is disabled or busy.',
    proofs: [
      screenReader('has the role button and the visible text as name, but no state, while idle'),
      screenReader('is disabled and not focusable with the prop disabled'),
      screenReader('is busy and disabled while pending, but keeps the name and the focus'),
      screenReader('is idle again when the session has ended'),
    ],
  },
  {
    number: '4.1.3', name: 'Status Messages', level: 'AA',
    does: 'A polite live region announces that a sign-out is pending, has succeeded or has failed. The region exists before the sign-out, and also works in an open modal dialog.',
    proofs: [
      screenReader('announces the start and the end of a sign-out'),
      screenReader('announces a failure'),
      screenReader('finds one polite live region for two buttons, before and during a sign-out'),
      screenReader('announces the start and the end of a sign-out in an open modal dialog'),
    ],
  },
]

const other = (number: string, level: 'A' | 'AA', name: string, because: string): OtherCriterion =>
  ({ number, name, level, because })

const noMedia = 'There is no audio and no video.'

/** The criteria of WCAG 2.2, levels A and AA, that a button can neither meet nor fail. */
export const notApplicable: OtherCriterion[] = [
  other('1.2.1', 'A', 'Audio-only and Video-only (Prerecorded)', noMedia),
  other('1.2.2', 'A', 'Captions (Prerecorded)', noMedia),
  other('1.2.3', 'A', 'Audio Description or Media Alternative (Prerecorded)', noMedia),
  other('1.2.4', 'AA', 'Captions (Live)', noMedia),
  other('1.2.5', 'AA', 'Audio Description (Prerecorded)', noMedia),
  other('1.3.3', 'A', 'Sensory Characteristics', 'No instruction refers to shape, place or sound.'),
  other('1.3.4', 'AA', 'Orientation', 'The button does not lock the orientation.'),
  other('1.3.5', 'AA', 'Identify Input Purpose', 'The button takes no input.'),
  other('1.4.2', 'A', 'Audio Control', noMedia),
  other('2.1.4', 'A', 'Character Key Shortcuts', 'The button has no shortcuts. Enter and Space work only while the button has the focus.'),
  other('2.2.1', 'A', 'Timing Adjustable', 'The button sets no time limit, not even for a pending sign-out.'),
  other('2.4.1', 'A', 'Bypass Blocks', 'The criterion is about whole pages.'),
  other('2.4.2', 'A', 'Page Titled', 'The criterion is about whole pages.'),
  other('2.4.4', 'A', 'Link Purpose (In Context)', 'The component renders a button. If the app puts a link into the slot, the app writes the link’s text.'),
  other('2.4.5', 'AA', 'Multiple Ways', 'The criterion is about sets of pages.'),
  other('2.4.11', 'AA', 'Focus Not Obscured (Minimum)', 'The button covers no other element. The app must not cover the button.'),
  other('2.5.4', 'A', 'Motion Actuation', 'Moving the device does nothing.'),
  other('2.5.7', 'AA', 'Dragging Movements', 'Nothing is dragged.'),
  other('3.1.1', 'A', 'Language of Page', 'The criterion is about whole pages.'),
  other('3.2.2', 'A', 'On Input', 'The button has no setting that a user could change.'),
  other('3.2.3', 'AA', 'Consistent Navigation', 'The criterion is about sets of pages.'),
  other('3.2.6', 'A', 'Consistent Help', 'The criterion is about sets of pages.'),
  other('3.3.1', 'A', 'Error Identification', 'The button takes no input. A failed sign-out is a status message (4.1.3).'),
  other('3.3.2', 'A', 'Labels or Instructions', 'The button takes no input.'),
  other('3.3.3', 'AA', 'Error Suggestion', 'The button takes no input. After a failure, the live region announces “Try again.”'),
  other('3.3.4', 'AA', 'Error Prevention (Legal, Financial, Data)', 'A sign-out has no legal or financial effect and deletes nothing. The user can sign in again.'),
  other('3.3.7', 'A', 'Redundant Entry', 'The button takes no input.'),
  other('3.3.8', 'AA', 'Accessible Authentication (Minimum)', 'A sign-out needs no authentication.'),
]
