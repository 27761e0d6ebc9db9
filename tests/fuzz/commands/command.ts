import type { AsyncCommand } from 'fast-check'
import type { World } from '../world/world'

export type Command = AsyncCommand<World, World>
export type Run = (world: World) => unknown
type Check = (world: Readonly<World>) => boolean

/** Creates a command. A failed run prints `name`. After `run`, the command waits until only timers are pending. */
export const command = (name: string, run: Run, mayRun: Check = world => world.apps.apps.size > 0): Command => ({
  check: mayRun,
  async run(world) {
    await run(world)
    await world.time.settled()
  },
  toString: () => name,
})

/** Creates a command for the button at the place `at`. The command runs only while a button is at this place. */
export const onButton = (at: number, name: string, run: Run) =>
  command(`place ${at}: ${name}`, run, world => world.isMounted(at) && world.button(at) !== undefined)

export const isLoaded: Check = ({ clerk }) => clerk.loaded

export const format = (value: object) =>
  JSON.stringify(value, (_, entry: unknown) => entry === undefined ? 'undefined' : entry)
