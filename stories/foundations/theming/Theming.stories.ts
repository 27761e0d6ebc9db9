import { expect, fireEvent, spyOn, waitFor, within } from 'storybook/test'
import { ClerkButton } from 'vue-clerk'
import preview from '#.storybook/preview'
import { shownCode } from '../../support/shownCode'
import BrandColorsFigure from './BrandColors.vue'
import ColorSchemesFigure from './ColorSchemes.vue'
import ContrastTable from './ContrastTable.vue'
import ThemeEditor from './editor/ThemeEditor.vue'
import TokenTable from './TokenTable.vue'
import OverriddenSnippet from '../../components/SignOutButton/examples/looks/Overridden.vue'
import overriddenSource from '../../components/SignOutButton/examples/looks/Overridden.vue?raw'
import ThemedSnippet from '../../components/SignOutButton/examples/looks/Themed.vue'
import themedSource from '../../components/SignOutButton/examples/looks/Themed.vue?raw'

const meta = preview.meta({
  title: 'Theming',
  component: ClerkButton,
  // Hides the stories in the sidebar, because the page shows the stories.
  tags: ['figure'],
  // Removes the color after axe has checked the story. In `afterEach`, axe would check the transition to the old color.
  beforeEach: () => () => { document.documentElement.style.removeProperty('--clerk-color-primary') },
})

const setPrimary = (color: string) => { document.documentElement.style.setProperty('--clerk-color-primary', color) }

/** A button with the CSS variables that also theme Clerk’s components. */
export const MatchYourTheme = meta.story({
  name: 'Match your theme',
  render: () => ThemedSnippet,
  parameters: shownCode(themedSource),
})

MatchYourTheme.test('uses the app’s variables', async ({ canvas }) => {
  const { backgroundColor, borderRadius, fontFamily } = getComputedStyle(canvas.getByRole('button', { name: 'Sign Out' }))
  await expect(backgroundColor).toBe('color(srgb 0.423529 0.278431 1)')
  await expect(borderRadius).toBe('999px')
  await expect(fontFamily).toBe('Georgia, serif')
})

/** Buttons in five brand colors. The text on each color is white or near-black, whichever contrasts more. */
export const FiveBrands = meta.story({ name: 'Five brands', render: () => BrandColorsFigure })

FiveBrands.test('has white text on indigo and black, and near-black text on the other colors', async ({ canvas }) => {
  const solid = canvas.getAllByRole('button').filter((_, index) => index % 5 === 0)
  const isWhite = solid.map(button => getComputedStyle(button).color === 'color(xyz-d65 0.95 1 1.09)')
  await expect(isWhite).toEqual([true, false, false, false, true])
})

/** Controls for the theme, with a preview of the buttons and the CSS to copy. */
export const Editor = meta.story({ render: () => ThemeEditor })

Editor.test('writes only the changed values into the CSS, and applies the values to the preview', async ({ canvas, step, userEvent }) => {
  const css = canvas.getByRole('region', { name: 'Your CSS' })
  const button = within(canvas.getByRole('group', { name: 'Preview' })).getAllByRole('button', { name: 'Sign Out' })[0]!
  const radius = canvas.getByRole('slider', { name: 'Radius' })
  const before = getComputedStyle(button).backgroundColor
  await step('Type a color, with the keyboard only: the solid button has this color', async () => {
    await userEvent.tab()
    await userEvent.tab()
    await expect(canvas.getByRole('textbox', { name: 'Primary color' })).toHaveFocus()
    await userEvent.keyboard('rebeccapurple')
    await expect(css).toHaveTextContent(/^:root { --clerk-color-primary: rebeccapurple; }$/)
    await waitFor(() => expect(getComputedStyle(button).backgroundColor).toBe('color(srgb 0.4 0.2 0.6)'))
    await waitFor(() => expect(canvas.getByLabelText('Choose: Primary color')).toHaveValue('#663399'))
  })
  await step('Type a text that is no color: the field shows an error, and the CSS keeps the last color', async () => {
    await userEvent.keyboard('?')
    await expect(canvas.getByRole('textbox', { name: 'Primary color' })).toHaveAccessibleDescription('Not a CSS color.')
    await expect(css).toHaveTextContent('rebeccapurple;')
  })
  await step('Clear the field: the button has its default color again', async () => {
    await userEvent.clear(canvas.getByRole('textbox', { name: 'Primary color' }))
    await expect(css).toHaveTextContent('/* Change a value to see its CSS. */')
    await waitFor(() => expect(getComputedStyle(button).backgroundColor).toBe(before))
  })
  await step('Move the sliders: the CSS has the radius, the spacing and a rule for the font size', async () => {
    await fireEvent.input(radius, { target: { value: '0.75' } })
    await fireEvent.input(canvas.getByRole('slider', { name: 'Spacing' }), { target: { value: '1.25' } })
    await fireEvent.input(canvas.getByRole('slider', { name: 'Font size' }), { target: { value: '1' } })
    await expect(css.textContent).toBe(':root {\n  --clerk-border-radius: 0.75rem;\n  --clerk-spacing: 1.25rem;\n}\n\n.vc-button {\n  font-size: 1rem;\n}')
    const { borderStartStartRadius, minBlockSize, fontSize } = getComputedStyle(button)
    await expect([borderStartStartRadius, minBlockSize, fontSize]).toEqual(['12px', '45px', '16px'])
  })
  await step('Move the radius back to its default: the CSS no longer contains the radius', async () => {
    await fireEvent.input(radius, { target: { value: '0.375' } })
    await expect(css).not.toHaveTextContent('radius')
  })
  await step('Copy the CSS', async () => {
    const writeText = spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await userEvent.click(canvas.getByRole('button', { name: 'Copy CSS' }))
    await expect(writeText).toHaveBeenCalledWith(css.textContent)
    await expect(await canvas.findByText('Copied.')).toBeVisible()
    writeText.mockRejectedValue(new Error('denied'))
    await userEvent.click(canvas.getByRole('button', { name: 'Copy CSS' }))
    await expect(await canvas.findByText(/doesn’t allow this page to copy/)).toBeVisible()
    writeText.mockRestore()
  })
  await step('Reset: no CSS is left', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Reset' }))
    await expect(css).toHaveTextContent('/* Change a value to see its CSS. */')
    await expect(radius).toHaveValue('0.375')
  })
})

/** Every variable that a button reads, with the variable’s value on this page and the resulting style. */
export const Variables = meta.story({ render: () => TokenTable })

Variables.test('shows the value and the color of a variable that the page sets', async ({ canvas, step }) => {
  const row = () => canvas.getByRole('row', { name: /^--clerk-color-primary The solid/ })
  await step('Find the variable unset', async () => {
    await waitFor(() => expect(row()).toHaveTextContent('not set'))
  })
  await step('Set the variable: the table shows the value and the color', async () => {
    setPrimary('rebeccapurple')
    await waitFor(() => expect(row()).toHaveTextContent('rebeccapurple#663399'))
    // During the transition, the label has too little contrast with the background. axe would report this contrast.
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
  })
  await step('Find the value of the spacing, not the height that the spacing results in', async () => {
    await expect(canvas.getByRole('row', { name: /^--clerk-spacing/ })).toHaveTextContent(/not set16px$/)
  })
})

/** The contrast of each part, measured on this page, and the minimum of WCAG. */
export const Contrast = meta.story({ render: () => ContrastTable })

Contrast.test('meets every minimum contrast, even with an orange primary color', async ({ canvas }) => {
  await waitFor(() => expect(canvas.getAllByText(/: passed$/)).toHaveLength(7))
  setPrimary('#f36b16')
  await expect(await canvas.findByText('#f36b16')).toBeVisible()
  await expect(canvas.getAllByText(/: passed$/)).toHaveLength(7)
})

/** The buttons follow the `color-scheme` of any element around them. */
export const LightAndDark = meta.story({ name: 'Light and dark', render: () => ColorSchemesFigure })

LightAndDark.test('has different button colors in light and dark', async ({ canvas }) => {
  const buttons = canvas.getAllByRole('button')
  await expect(getComputedStyle(buttons[0]!).backgroundColor).not.toBe(getComputedStyle(buttons[4]!).backgroundColor)
})

/** Your CSS rules override the button’s rules, without `!important`. */
export const YourOwnRule = meta.story({
  name: 'Your own rule',
  render: () => OverriddenSnippet,
  parameters: shownCode(overriddenSource),
})

YourOwnRule.test('has the radius and the border of the app’s rule', async ({ canvas }) => {
  const { borderRadius, borderBottomWidth } = getComputedStyle(canvas.getByRole('button', { name: 'Sign Out' }))
  await expect([borderRadius, borderBottomWidth]).toEqual(['0px', '2px'])
})
