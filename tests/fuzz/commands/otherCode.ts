import { constant, constantFrom, type Arbitrary } from 'fast-check'
import { endInAnotherTab, setActive, signOutDirectly, type DirectSignOut } from '../world/otherSdk'
import { sessionsOfOtherTabs } from '../world/server'
import { command, isLoaded, type Command } from './command'

const sessions = ['sess_1', 'sess_2', 'sess_3', ...sessionsOfOtherTabs]
const directSignOuts: DirectSignOut[] = ['all', 'all', 'sess_1', 'sess_2', 'sess_4', 'sess_9', 'a callback', 'a callback that rejects']

const isClean = () => !('sessionId' in Object.prototype)

/** Commands that do what other SDKs and other tabs may do, even after all apps have unmounted. */
export const otherCode: Record<string, Arbitrary<Command>> = {
  'direct sign-out': constantFrom(...directSignOuts).map(what => command(
    `call Clerk's own signOut() ${what === 'all' ? 'without arguments' : `with ${what}`}`,
    world => { void signOutDirectly(world, what) },
    world => isLoaded(world) && isClean(),
  )),
  'switch': constantFrom(...sessions).map(id => command(`set ${id} active`, world => { void setActive(world, id) }, isLoaded)),
  'switch with redirect': constantFrom('sess_1', 'sess_2', '/slow', '/sign-in', '/broken').map(what => command(
    `set ${what.startsWith('/') ? `sess_1 active and go to ${what}` : `${what} active and go to /`}`,
    world => { void setActive(world, what.startsWith('/') ? 'sess_1' : what, what.startsWith('/') ? what : '/') },
    isLoaded,
  )),
  'switch to none': constant(command('set no session active', world => { void setActive(world, null) }, isLoaded)),
  'end elsewhere': constantFrom(...sessions).map(id =>
    command(`end ${id} elsewhere, without a notice to this tab`, world => { world.server.endElsewhere(id) }, () => true)),
  'end in another tab': constantFrom(...sessions).map(id =>
    command(`end ${id} in another tab, with a notice to this tab`, world => { void endInAnotherTab(world, id) }, isLoaded)),
  'added session': constantFrom(...sessionsOfOtherTabs).map(id =>
    command(`add ${id} in another tab`, world => { world.server.addElsewhere(id) }, () => true)),
}
