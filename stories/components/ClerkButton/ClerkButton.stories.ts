import { expect, fn } from 'storybook/test'
import { h } from 'vue'
import { ClerkButton } from 'vue-clerk'
import preview from '#.storybook/preview'
import { picturedStates } from '../../support/picturedStates'
import { playground } from '../../support/playground'
import { shownCode } from '../../support/shownCode'
import VariantsAndSizesFigure from '../../support/VariantsAndSizes.vue'
import ButtonBlockSnippet from './examples/ButtonBlock.vue'
import buttonBlockSource from './examples/ButtonBlock.vue?raw'
import ButtonDangerSnippet from './examples/ButtonDanger.vue'
import buttonDangerSource from './examples/ButtonDanger.vue?raw'
import ButtonDisabledSnippet from './examples/ButtonDisabled.vue'
import buttonDisabledSource from './examples/ButtonDisabled.vue?raw'
import ButtonFailedSnippet from './examples/ButtonFailed.vue'
import buttonFailedSource from './examples/ButtonFailed.vue?raw'
import ButtonGhostSnippet from './examples/ButtonGhost.vue'
import buttonGhostSource from './examples/ButtonGhost.vue?raw'
import ButtonIconAfterSnippet from './examples/ButtonIconAfter.vue'
import buttonIconAfterSource from './examples/ButtonIconAfter.vue?raw'
import ButtonIconBeforeSnippet from './examples/ButtonIconBefore.vue'
import buttonIconBeforeSource from './examples/ButtonIconBefore.vue?raw'
import ButtonLargeSnippet from './examples/ButtonLarge.vue'
import buttonLargeSource from './examples/ButtonLarge.vue?raw'
import ButtonOutlineSnippet from './examples/ButtonOutline.vue'
import buttonOutlineSource from './examples/ButtonOutline.vue?raw'
import ButtonPendingSnippet from './examples/ButtonPending.vue'
import buttonPendingSource from './examples/ButtonPending.vue?raw'
import ButtonSmallSnippet from './examples/ButtonSmall.vue'
import buttonSmallSource from './examples/ButtonSmall.vue?raw'
import ButtonSolidSnippet from './examples/ButtonSolid.vue'
import buttonSolidSource from './examples/ButtonSolid.vue?raw'

const meta = preview.meta({
  title: 'Components/ClerkButton',
  component: ClerkButton,
  parameters: {
    clerk: { statusBar: false },
  },
})

/** For the main action. Use one solid button per view. */
export const Solid = meta.story({
  render: () => ButtonSolidSnippet,
  parameters: { ...shownCode(buttonSolidSource), ...picturedStates },
})

Solid.test('is 36 pixels high and focusable', async ({ canvas, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Save changes' })
  await userEvent.tab()
  await expect(button).toHaveFocus()
  await expect(getComputedStyle(button).minHeight).toBe('36px')
})

/** For actions other than the main action. */
export const Outline = meta.story({
  render: () => ButtonOutlineSnippet,
  parameters: { ...shownCode(buttonOutlineSource), ...picturedStates },
})

Outline.test('has no shadow', async ({ canvas }) => {
  const button = canvas.getByRole('button', { name: 'Manage account' })
  await expect(getComputedStyle(button).boxShadow).toBe('none')
})

/** For menus, lists and toolbars. */
export const Ghost = meta.story({
  render: () => ButtonGhostSnippet,
  parameters: { ...shownCode(buttonGhostSource), ...picturedStates },
})

Ghost.test('has a transparent border', async ({ canvas }) => {
  const button = canvas.getByRole('button', { name: 'Not now' })
  await expect(getComputedStyle(button).borderTopColor).toBe('rgba(0, 0, 0, 0)')
})

/** For actions that can’t be undone, and for signing out of all accounts. */
export const Danger = meta.story({
  render: () => ButtonDangerSnippet,
  parameters: { ...shownCode(buttonDangerSource), ...picturedStates },
})

Danger.test('has white text on red', async ({ canvas }) => {
  const button = canvas.getByRole('button', { name: 'Delete account' })
  await expect(button).toHaveAttribute('data-tone', 'danger')
  await expect(getComputedStyle(button).color).toMatch(/^color\(xyz-d65 0\.95 1 1\.09\)$/)
})

/** 28 pixels high, for dense lists. */
export const Small = meta.story({ render: () => ButtonSmallSnippet, parameters: shownCode(buttonSmallSource) })

Small.test('is 28 pixels high', async ({ canvas }) => {
  const button = canvas.getByRole('button', { name: 'Save' })
  await expect(button.getBoundingClientRect().height).toBe(28)
})

/** 44 pixels high, for the main action of a page. */
export const Large = meta.story({ render: () => ButtonLargeSnippet, parameters: shownCode(buttonLargeSource) })

Large.test('is 44 pixels high', async ({ canvas }) => {
  const button = canvas.getByRole('button', { name: 'Continue' })
  await expect(button.getBoundingClientRect().height).toBe(44)
})

/** Fills the width of its container. For cards, dialogs and narrow windows. */
export const Block = meta.story({ render: () => ButtonBlockSnippet, parameters: shownCode(buttonBlockSource) })

Block.test('fills its container', async ({ canvas }) => {
  const button = canvas.getByRole('button', { name: 'Continue' })
  await expect(button.getBoundingClientRect().width).toBe(button.parentElement!.getBoundingClientRect().width)
})

/** An icon before the label shows what the button does. Hide the icon from screen readers, which read the label. */
export const IconBefore = meta.story({
  name: 'Icon before',
  render: () => ButtonIconBeforeSnippet,
  parameters: shownCode(buttonIconBeforeSource),
})

IconBefore.test('has a 16-pixel icon, and only the label as its accessible name', async ({ canvas }) => {
  const button = canvas.getByRole('button', { name: 'Add account' })
  await expect(button.firstElementChild!.querySelector('svg')!.getBoundingClientRect().width).toBe(16)
})

/** An arrow after the label shows that the button navigates. */
export const IconAfter = meta.story({
  name: 'Icon after',
  render: () => ButtonIconAfterSnippet,
  parameters: shownCode(buttonIconAfterSource),
})

IconAfter.test('has its icon after the label in left-to-right and right-to-left text', async ({ canvas }) => {
  const button = canvas.getByRole('button', { name: 'Continue' })
  const [label, icon] = [...button.children].map(child => child.getBoundingClientRect().x)
  const isReversed = getComputedStyle(button).direction === 'rtl'
  await expect(isReversed ? label! > icon! : label! < icon!).toBe(true)
})

/** The button can’t be clicked. The button is gray in every tone, and the label stays readable. */
export const Disabled = meta.story({ render: () => ButtonDisabledSnippet, parameters: shownCode(buttonDisabledSource) })

Disabled.test('is disabled', async ({ canvas }) => {
  const button = canvas.getByRole('button', { name: 'Save changes' })
  await expect(button).toBeDisabled()
})

/** A spinner covers the label while an action is in flight. Clicks do nothing. The button keeps its width and focus. */
export const Pending = meta.story({ render: () => ButtonPendingSnippet, parameters: shownCode(buttonPendingSource) })

Pending.test('is busy and prevents the default action of a click', async ({ canvas, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Save changes' })
  await expect(button).toHaveAttribute('aria-busy', 'true')
  const clicked = fn()
  button.addEventListener('click', event => clicked(event.defaultPrevented))
  await userEvent.click(button)
  await expect(clicked.mock.calls).toEqual([[true]])
})

/** The last action failed. The button shows a badge and a border. */
export const Failed = meta.story({ render: () => ButtonFailedSnippet, parameters: shownCode(buttonFailedSource) })

Failed.test('has a badge', async ({ canvas }) => {
  const button = canvas.getByRole('button', { name: 'Save changes' })
  await expect(button).toHaveAttribute('data-failed')
  await expect(getComputedStyle(button, '::after').width).toBe('12px')
})

/** Try every prop. */
export const Playground = meta.story({
  parameters: playground,
  args: { variant: 'solid', tone: 'neutral', size: 'md', block: false, disabled: false, pending: false, failed: false },
  render: args => () => h(ClerkButton, args, () => 'Save changes'),
})

Playground.test('passes the story’s args to the button', async ({ canvas }) => {
  await expect(canvas.getByRole('button', { name: 'Save changes' })).toHaveAttribute('data-variant', 'solid')
})

/** Every variant, tone and size. */
export const VariantsAndSizes = meta.story({
  name: 'Variants and sizes',
  parameters: { docs: { codePanel: false } },
  render: () => () => h(VariantsAndSizesFigure, { button: ClerkButton, label: 'Save' }),
})

VariantsAndSizes.test('has 18 buttons in three sizes', async ({ canvas }) => {
  const heights = canvas.getAllByRole('button').map(button => button.getBoundingClientRect().height)
  await expect(heights).toHaveLength(18)
  await expect([...new Set(heights)]).toEqual([28, 36, 44])
})
