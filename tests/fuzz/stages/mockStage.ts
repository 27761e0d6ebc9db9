import { createMockClerk } from 'vue-clerk/testing'
import type { Stage } from './stage'

export const mockStage: Stage = {
  command: 'npm run test:fuzz',
  open: scenario => Promise.resolve({ clerk: createMockClerk(scenario), close: () => {} }),
  // Waits for promises only, because everything else in the mock uses a timer.
  settled: () => new Promise(resolve => { setImmediate(resolve) }),
  onRejection(listener) {
    process.on('unhandledRejection', listener)
    return () => process.off('unhandledRejection', listener)
  },
}
