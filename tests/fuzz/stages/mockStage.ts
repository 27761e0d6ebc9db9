import { createMockClerk } from 'vue-clerk/testing'
import type { Stage } from './stage'

export const mockStage: Stage = {
  command: 'npm run test:fuzz',
  open: scenario => Promise.resolve({ clerk: createMockClerk(scenario), close: () => {} }),
  // The mock uses only promises and timers. `setImmediate` fires after all promise callbacks that need no timer.
  settled: () => new Promise(resolve => { setImmediate(resolve) }),
  onRejection(listener) {
    process.on('unhandledRejection', listener)
    return () => process.off('unhandledRejection', listener)
  },
}
