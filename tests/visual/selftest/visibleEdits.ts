import type { Edit } from './edit'

const button = (declarations: string) => `:where(.vc-button){${declarations}}`
const inDark = (rule: string) => `:where([style*='color-scheme: dark'] .vc-button){${rule}}`
const inRtl = (rule: string) => `:where([dir='rtl'] .vc-button){${rule}}`
const busy = (rule: string) => `:where(.vc-button[aria-busy='true'])::after{${rule}}`
const badge = (rule: string) => `:where(.vc-button[data-failed])::after{${rule}}`
const disabled = (rule: string) => `:where(.vc-button:disabled){${rule}}`
const focused = (rule: string) => `:where(.vc-button:focus-visible){${rule}}`

/** Edits that must change a picture. Each edit is a small change that a designer wants to review. */
export const visibleEdits: Edit[] = [
  { name: '1px more padding', css: button('padding-inline:calc(var(--_unit) * (var(--_s) / 2 - .25) + 1px)') },
  { name: '1px more height', css: button('min-block-size:calc(var(--_unit) * var(--_s) + 1px)') },
  { name: '1px more gap', css: button('gap:calc(var(--_unit) * (var(--_s) / 4 - .0625) + 1px)') },
  { name: '1px more radius', css: button('border-radius:calc(var(--_radius) + 1px)') },
  { name: '1px more border', css: button('border-width:2px') },
  { name: 'weight 500 → 490', css: button('font-weight:490') },
  { name: 'font .25px larger', css: button('font-size:calc(var(--_s) * .125rem + .59375rem + .25px)') },
  { name: 'letters .1px apart', css: button('letter-spacing:.1px') },
  { name: 'another font', css: button('font-family:\'JetBrains Mono Variable\'') },
  { name: 'opacity .99', css: button('opacity:.99') },
  { name: 'shadow gone', css: button('box-shadow:none') },
  { name: 'label 1px lower', css: ':where(.vc-button-label){position:relative;inset-block-start:1px}' },
  { name: 'icon 1px larger', css: button('--_icon:calc(var(--_s) * .25rem + .4375rem + 1px)') },
  { name: 'icon margin −2 → −1', css: ':where(.vc-button-icon){margin-inline:-1px}' },
  { name: 'icon on the other side', css: button('flex-direction:row-reverse') },
  { name: 'small size, factor 1.75 → 1.8', css: ':where(.vc-button[data-size=sm]){--_s:1.8}' },
  { name: 'large size, factor 2.75 → 2.7', css: ':where(.vc-button[data-size=lg]){--_s:2.7}' },
  { name: 'block button 1px narrower', css: ':where(.vc-button[data-block]){inline-size:calc(100% - 1px)}' },
  { name: 'label of a block button at the start', css: ':where(.vc-button[data-block]){justify-content:start}' },
  { name: 'ghost button with a border', css: ':where(.vc-button[data-variant=ghost]){border-color:var(--_line)}' },
  { name: 'danger fill, one step of blue', css: ':where(.vc-button[data-tone=danger]){--_fill:#ca3839}' },
  { name: 'danger color 78 → 76 %', css: button('--_alert:color-mix(in oklab, var(--_red) 76%, CanvasText)') },
  { name: 'border color 45 → 46 %', css: button('--_line:color-mix(in srgb, CanvasText 46%, transparent)') },
  { name: 'border of solid buttons 14 → 10 %', replace: ['var(--_on) 14%', 'var(--_on) 10%'] },
  { name: 'danger text white → #fefefe', css: ':where(.vc-button[data-tone=danger]){--_on:#fefefe}' },
  { name: 'fill on hover 10 → 11 %', css: '@media (hover:hover){:where(.vc-button:hover){--_p:11%}}' },
  { name: 'tint on hover × .6 → × .7', replace: ['var(--_p) * .6', 'var(--_p) * .7'] },
  { name: 'fill while pressed 18 → 17 %', css: ':where(.vc-button:active){--_p:17%}' },
  { name: 'focus ring removed', css: focused('outline:none') },
  { name: 'focus ring 1px thinner', css: focused('outline-width:1px') },
  { name: 'focus ring 1px farther away', css: focused('outline-offset:3px') },
  { name: 'focus ring, another color', css: focused('outline-color:color-mix(in srgb, var(--_ring), red 2%)') },
  { name: 'spinner gone', css: busy('content:none') },
  { name: 'spinner 1px smaller', css: busy('inline-size:calc(var(--_icon) - 1px);block-size:calc(var(--_icon) - 1px)') },
  { name: 'spinner 1px thinner', css: busy('border-width:1px') },
  { name: 'spinner track 25 → 30 %', replace: ['currentColor 25%', 'currentColor 30%'] },
  { name: 'label visible while pending', css: ':where(.vc-button[aria-busy=\'true\'] > *){opacity:1}' },
  { name: 'badge gone', css: badge('content:none') },
  { name: 'badge 1px lower', css: badge('inset-block-start:-5px') },
  { name: 'badge without its exclamation mark', css: badge('background:var(--_alert)') },
  { name: 'badge without its outline', css: badge('box-shadow:none') },
  { name: 'failed border gone', css: ':where(.vc-button[data-failed]){border-color:transparent}' },
  { name: 'disabled text 55 → 53 %', css: disabled('color:color-mix(in srgb, var(--_fg) 53%, transparent)') },
  { name: 'disabled border 18 → 16 %', css: disabled('border-color:color-mix(in srgb, var(--_neutral) 16%, transparent)') },
  { name: 'border 45 → 46 %, only in dark mode', css: inDark('--_line:color-mix(in srgb, CanvasText 46%, transparent)') },
  { name: 'fill, one step of blue, only in dark', css: inDark('--_fill:#f8f8fa') },
  { name: 'button shifted by 1px, only in rtl', css: inRtl('position:relative;inset-inline-start:1px') },
  { name: '1px more padding, only in rtl', css: inRtl('padding-inline-start:calc(var(--_unit) * (var(--_s) / 2 - .25) + 1px)') },
  { name: 'badge on the other side, only in rtl', css: ':where([dir=\'rtl\'] .vc-button[data-failed])::after{inset-inline:-6px auto}' },
  { name: 'border 1px wider, only forced colors', css: '@media (forced-colors:active){:where(.vc-button){border-width:2px}}' },
  { name: 'badge outline gone, only forced colors', css: `@media (forced-colors:active){${badge('box-shadow:none')}}` },
  { name: 'a letter of the label', replace: ['Sign Out', 'Sign 0ut'] },
  { name: 'a letter of another label', replace: ['Sign In', 'Sign ln'] },
  { name: 'a dot after the label', replace: ['Save changes', 'Save changes.'] },
]
