import { testFaults } from './testFaults'

testFaults('mock')
