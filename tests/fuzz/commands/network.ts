import { constantFrom, type Arbitrary } from 'fast-check'
import { otherFaults, signOutFaults } from '../world/faults'
import { command, isLoaded, type Command } from './command'

/** Commands that make requests fail. */
export const network: Record<string, Arbitrary<Command>> = {
  'failing sign-out': constantFrom(...signOutFaults).map(fault =>
    command(`fail a sign-out: ${fault}`, ({ server }) => { server.faults.add('sign-out', fault) })),
  'failing reload': constantFrom(...otherFaults).map(fault =>
    command(`fail a reload: ${fault}`, ({ server }) => { server.faults.add('reload', fault) }, isLoaded)),
  'failing touch': constantFrom(...otherFaults).map(fault =>
    command(`fail a touch: ${fault}`, ({ server }) => { server.faults.add('touch', fault) })),
  // Runs only after Clerk has loaded, because clerk-js can't load sessions while the browser is offline.
  'offline': constantFrom(true, false).map(isOffline => command(isOffline ? 'go offline' : 'go online', ({ server }) => {
    server.faults.isOffline = isOffline
    Object.defineProperty(navigator, 'onLine', { get: () => !isOffline, configurable: true })
  }, isLoaded)),
}
