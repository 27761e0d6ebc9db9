// Twelve stories on one docs page, with different sessions and different behavior of the fake server. The end-to-end
// tests check that the stories don't affect each other.
import { expect } from 'storybook/test'
import preview from '#.storybook/preview'
import ScenarioProbe from './ScenarioProbe.vue'

const meta = preview.meta({
  title: 'Fixtures/Twelve scenarios',
  component: ScenarioProbe,
  tags: ['!dev', 'autodocs', 'fixture'],
})

const serverFails = ({ method }: { method: string }) => method === 'GET' ? undefined : { status: 500 }

export const Nobody = meta.story({ parameters: { clerk: { sessions: 0 } } })
export const One = meta.story()
export const Two = meta.story({ parameters: { clerk: { sessions: 2 } } })
export const Three = meta.story({ parameters: { clerk: { sessions: 3 } } })
export const SecondIsCurrent = meta.story({ parameters: { clerk: { sessions: 3, activeSessionId: 'sess_2' } } })
export const OwnIds = meta.story({ parameters: { clerk: { sessions: [{ id: 'sess_a' }, { id: 'sess_b' }] } } })
export const PendingSession = meta.story({ parameters: { clerk: { sessions: [{ id: 'sess_1', status: 'pending' }] } } })
export const ExpiredSession = meta.story({ parameters: { clerk: { sessions: [{ id: 'sess_1', status: 'expired' }] } } })
export const NeverLoads = meta.story({ parameters: { clerk: { load: 'never' } } })
export const LoadsLate = meta.story({ parameters: { clerk: { load: 50 } } })
export const ServerFails = meta.story({ parameters: { clerk: { respond: serverFails } } })
export const Slow = meta.story({ parameters: { clerk: { latency: 100 } } })

One.test('shows the session of the scenario', async ({ canvas }) => {
  await expect(canvas.getByText('loaded, current sess_1, all sess_1')).toBeVisible()
})
