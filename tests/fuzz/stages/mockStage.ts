import { createMockClerk } from 'vue-clerk/testing'
import type { Stage } from './stage'

export const mockStage: Stage = {
  command: 'npm run test:fuzz',
  open: scenario => Promise.resolve({ clerk: createMockClerk(scenario), close: () => {} }),
  // All that the mock does without a timer are promises.
  settled: () => new Promise(resolve => { setImmediate(resolve) }),
  onRejection(listener) {
    process.on('unhandledRejection', listener)
    return () => process.off('unhandledRejection', listener)
  },
}
