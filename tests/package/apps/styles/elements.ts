import { createMockClerk } from 'vue-clerk/testing'
import { registerElements } from './guide/elements'

registerElements({ Clerk: createMockClerk() })
