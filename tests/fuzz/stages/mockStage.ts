import { createMockClerk } from 'vue-clerk/testing'
import type { Stage } from './stage'

export const mockStage: Stage = {
  command: 'npm run test:fuzz',
  open: scenario => Promise.resolve({ clerk: createMockClerk(scenario), close: () => {} }),
  // Waits only for promises, because the mock does everything else with timers.
  settled: () => new Promise(resolve => { setImmediate(resolve) }),
  onRejection(listener) {
    process.on('unhandledRejection', listener)
    return () => process.off('unhandledRejection', listener)
  },
}
