import type { AsyncCommand } from 'fast-check'
import type { World } from '../world/world'

export type Command = AsyncCommand<World, World>
export type Run = (world: World) => unknown
type Check = (world: Readonly<World>) => boolean

/** An event of a page. Its name prints the run. Afterwards, everything that needs no timer has happened. */
export const command = (name: string, run: Run, mayRun: Check = world => world.apps.apps.size > 0): Command => ({
  check: mayRun,
  async run(world) {
    await run(world)
    await world.time.settled()
  },
  toString: () => name,
})

/** An event of the button at a place. */
export const onButton = (at: number, name: string, run: Run) =>
  command(`${name} ${at}`, run, world => world.isMounted(at) && world.button(at) !== undefined)

export const isLoaded: Check = ({ clerk }) => clerk.loaded

export const shown = (value: object) =>
  JSON.stringify(value, (_, entry: unknown) => entry === undefined ? 'undefined' : entry)
