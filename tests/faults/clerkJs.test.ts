import { testFaults } from './testFaults'

testFaults('clerk-js')
