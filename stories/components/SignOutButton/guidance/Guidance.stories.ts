// The figures of the SignOutButton docs page. The tests check that each figure shows what the figure's caption says.
import { expect, waitFor } from 'storybook/test'
import { ClerkButton } from 'vue-clerk'
import preview from '#.storybook/preview'
import ButtonAnatomy from './ButtonAnatomy.vue'
import DoDisabledFigure from './do/DoDisabled.vue'
import DoKeepLabelFigure from './do/DoKeepLabel.vue'
import DoLeaveRoomFigure from './do/DoLeaveRoom.vue'
import DontAlarmFigure from './dont/DontAlarm.vue'
import DontClipFigure from './dont/DontClip.vue'
import DontFadeFigure from './dont/DontFade.vue'
import DontOnlyColorFigure from './dont/DontOnlyColor.vue'
import DontSwapLabelFigure from './dont/DontSwapLabel.vue'
import DontTwoSolidsFigure from './dont/DontTwoSolids.vue'
import DoOneSolidFigure from './do/DoOneSolid.vue'
import DoSignFailureFigure from './do/DoSignFailure.vue'
import DoStayNeutralFigure from './do/DoStayNeutral.vue'
import { labelContrast, lineContrast, widthOf } from './measure'

const meta = preview.meta({ title: 'Fixtures/SignOutButton guidance', component: ClerkButton, tags: ['!dev', 'fixture'] })

/** The parts of the button. */
export const Anatomy = meta.story({ render: () => ButtonAnatomy })

/** Disabled buttons have the same readable gray in every tone. */
export const DoDisabled = meta.story({ render: () => DoDisabledFigure })

DoDisabled.test('is readable in every tone', async ({ canvas }) => {
  for (const button of canvas.getAllByRole('button')) await expect(labelContrast(button)).toBeGreaterThan(3.3)
  await expect(await canvas.findByText(/^Label: \d/)).toBeVisible()
})

/** The faded buttons have too little contrast on purpose, so Storybook’s accessibility check is off. */
export const DontFade = meta.story({ render: () => DontFadeFigure, parameters: { a11y: { test: 'off' } } })

DontFade.test('has too little contrast in the tone danger, and less than in the tone neutral', async ({ canvas }) => {
  const [neutral, danger] = canvas.getAllByRole('button').map(labelContrast)
  await expect(neutral! - danger!).toBeGreaterThan(0.2)
  await expect(danger).toBeLessThan(3)
})

/** Shows a failure with a badge. */
export const DoSignFailure = meta.story({ render: () => DoSignFailureFigure })

DoSignFailure.test('has a badge', async ({ canvas }) => {
  await expect(getComputedStyle(canvas.getAllByRole('button')[3]!, '::after').width).toBe('12px')
})

/** Shows a failure only with a red border. Without color, the failed button looks like a normal button. */
export const DontOnlyColor = meta.story({ render: () => DontOnlyColorFigure })

DontOnlyColor.test('has two borders that look alike without color', async ({ canvas }) => {
  await expect(lineContrast(canvas.getAllByRole('button'))).toBeLessThan(3)
})

/** Covers the label with the spinner, so the button keeps its width. */
export const DoKeepLabel = meta.story({ render: () => DoKeepLabelFigure })

DoKeepLabel.test('keeps the button’s width while pending', async ({ canvas }) => {
  const [rest, pending] = canvas.getAllByRole('button').map(widthOf)
  await expect(pending).toBe(rest)
})

/** Swaps the label, so the button’s width changes. */
export const DontSwapLabel = meta.story({ render: () => DontSwapLabelFigure })

DontSwapLabel.test('changes the button’s width', async ({ canvas }) => {
  const [rest, pending] = canvas.getAllByRole('button').map(widthOf)
  await expect(pending! - rest!).toBeGreaterThan(15)
  await waitFor(() => expect(canvas.getByText(`Width: ${rest}, then ${pending} pixels`)).toBeVisible())
})

/** Keeps a plain sign-out neutral. */
export const DoStayNeutral = meta.story({ render: () => DoStayNeutralFigure })

/** Makes both buttons red, so red no longer warns of the button that deletes the account. */
export const DontAlarm = meta.story({ render: () => DontAlarmFigure })

/** Leaves room for the badge. */
export const DoLeaveRoom = meta.story({ render: () => DoLeaveRoomFigure })

DoLeaveRoom.test('shows the whole badge', async ({ canvas }) => {
  const button = canvas.getByRole('button')
  const [inner, outer] = [button, button.parentElement!].map(element => element.getBoundingClientRect().top)
  await expect(inner! - outer!).toBeGreaterThanOrEqual(8)
})

/** Clips the badge. */
export const DontClip = meta.story({ render: () => DontClipFigure })

DontClip.test('clips the badge', async ({ canvas }) => {
  const button = canvas.getByRole('button')
  const [inner, outer] = [button, button.parentElement!].map(element => element.getBoundingClientRect().top)
  await expect(getComputedStyle(button.parentElement!).overflow).toBe('hidden')
  await expect(inner! - outer!).toBeLessThan(6)
})

/** Has one solid button. */
export const DoOneSolid = meta.story({ render: () => DoOneSolidFigure })

/** Has two solid buttons. */
export const DontTwoSolids = meta.story({ render: () => DontTwoSolidsFigure })
