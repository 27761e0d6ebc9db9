// The figures of the SignOutButton page. What fails there fails on purpose, and is measured.
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

/** The same grey for every tone, and readable. */
export const DoDisabled = meta.story({ render: () => DoDisabledFigure })

DoDisabled.test('can be read in every tone', async ({ canvas }) => {
  for (const button of canvas.getAllByRole('button')) await expect(labelContrast(button)).toBeGreaterThan(3.3)
  await expect(await canvas.findByText(/^Label: \d/)).toBeVisible()
})

/** Fails on purpose: axe would say so, too. */
export const DontFade = meta.story({ render: () => DontFadeFigure, parameters: { a11y: { test: 'off' } } })

DontFade.test('is another contrast in each tone, and too little', async ({ canvas }) => {
  const [neutral, danger] = canvas.getAllByRole('button').map(labelContrast)
  await expect(neutral! - danger!).toBeGreaterThan(0.2)
  await expect(danger).toBeLessThan(3)
})

/** A badge beside the colour. */
export const DoSignFailure = meta.story({ render: () => DoSignFailureFigure })

DoSignFailure.test('has a sign that is no colour', async ({ canvas }) => {
  await expect(getComputedStyle(canvas.getAllByRole('button')[3]!, '::after').width).toBe('12px')
})

/** Without colour, the two are the same. */
export const DontOnlyColor = meta.story({ render: () => DontOnlyColorFigure })

DontOnlyColor.test('is lost without colour', async ({ canvas }) => {
  await expect(lineContrast(canvas.getAllByRole('button'))).toBeLessThan(3)
})

/** The spinner takes the label’s place, and its width. */
export const DoKeepLabel = meta.story({ render: () => DoKeepLabelFigure })

DoKeepLabel.test('stays as wide as it is', async ({ canvas }) => {
  const [rest, pending] = canvas.getAllByRole('button').map(widthOf)
  await expect(pending).toBe(rest)
})

/** Another label is another width: what stands beside it jumps. */
export const DontSwapLabel = meta.story({ render: () => DontSwapLabelFigure })

DontSwapLabel.test('jumps', async ({ canvas }) => {
  const [rest, pending] = canvas.getAllByRole('button').map(widthOf)
  await expect(pending! - rest!).toBeGreaterThan(15)
  await waitFor(() => expect(canvas.getByText(`Width: ${rest}, then ${pending} pixels`)).toBeVisible())
})

/** Red is left for all accounts at once, and for what can’t be undone. */
export const DoStayNeutral = meta.story({ render: () => DoStayNeutralFigure })

/** Two red buttons: neither warns. */
export const DontAlarm = meta.story({ render: () => DontAlarmFigure })

/** Room for the badge. */
export const DoLeaveRoom = meta.story({ render: () => DoLeaveRoomFigure })

DoLeaveRoom.test('shows the whole badge', async ({ canvas }) => {
  const button = canvas.getByRole('button')
  const [inner, outer] = [button, button.parentElement!].map(element => element.getBoundingClientRect().top)
  await expect(inner! - outer!).toBeGreaterThanOrEqual(8)
})

/** The badge is cut off. */
export const DontClip = meta.story({ render: () => DontClipFigure })

DontClip.test('cuts the badge off', async ({ canvas }) => {
  const button = canvas.getByRole('button')
  const [inner, outer] = [button, button.parentElement!].map(element => element.getBoundingClientRect().top)
  await expect(getComputedStyle(button.parentElement!).overflow).toBe('hidden')
  await expect(inner! - outer!).toBeLessThan(6)
})

/** One solid button in a view. */
export const DoOneSolid = meta.story({ render: () => DoOneSolidFigure })

/** Two solid buttons in a view. */
export const DontTwoSolids = meta.story({ render: () => DontTwoSolidsFigure })
