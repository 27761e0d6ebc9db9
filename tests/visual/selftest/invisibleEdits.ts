import type { Edit } from './edit'

/** Edits that must change no picture. */
export const invisibleEdits: Edit[] = [
  { name: 'the label’s class renamed', replace: ['vc-button-label', 'vc-button-text'] },
  { name: 'the button’s class renamed', replace: ['vc-button', 'vc-btn'] },
  { name: 'a private variable renamed', replace: ['--_ink', '--_text'] },
  { name: 'the attribute data-tone renamed', replace: ['data-tone', 'data-color'] },
  { name: 'the rules for two sizes reordered', replace: [
    ':where(.vc-button[data-size=sm]){--_s:1.75}:where(.vc-button[data-size=lg]){--_s:2.75}',
    ':where(.vc-button[data-size=lg]){--_s:2.75}:where(.vc-button[data-size=sm]){--_s:1.75}',
  ] },
  { name: 'a wrapper around all stories', replace: [
    '<div id="storybook-root"></div>',
    '<div style="display: contents"><div id="storybook-root"></div></div>',
  ] },
  { name: 'font weight written as calc()', replace: ['font-weight:500', 'font-weight:calc(400 + 100)'] },
  { name: 'longhands instead of a shorthand', css: ':where(.vc-button){padding-inline-start:calc(var(--_unit) * (var(--_s) / 2 - .25))}' },
  { name: 'spinner radius 50 % → 99px', css: ':where(.vc-button[aria-busy=\'true\'])::after{border-radius:99px}' },
  { name: 'a rule that matches no element', css: ':where(.vc-button-of-old){color:red}' },
  { name: 'a comment in the CSS', css: '/* nothing */' },
  { name: 'a second declaration of the CSS layer', replace: ['@layer vue-clerk{', '@layer vue-clerk;@layer vue-clerk{'] },
]
