import type { StoryContext } from 'storybook/internal/csf'
import { shallowRef, type ShallowRef } from 'vue'
import { ownLoadOptions } from '../clerk/load/clerkOptions'
import { createMockClerk, createRealClerk, type MockClerk } from '../testing'
import { observeDialogs, stubUi, type ObserveDialogs } from './clerkDialogs'
import {
  scenarioFor,
  type ClerkGlobals,
  type ClerkParameters,
  type ClerkStoryOptions,
  type ClerkStoryParameters,
} from './parameters'

/** The Clerk that a canvas shows now. Another one remounts the story. */
export interface StoryClerk {
  readonly key: number
  readonly clerk: MockClerk
  readonly options: ClerkStoryOptions
  readonly onDialog: ObserveDialogs
}

/** One place where a story is drawn: the canvas, or one of the many on a docs page. Each has a Clerk of its own. */
export interface Canvas {
  readonly shown: ShallowRef<StoryClerk>
  /** The decorator works without the add-on, and disposes of the canvas itself. */
  readonly isDecorators: boolean
  /** A new Clerk in the same scenario: everybody is signed in again. */
  reset: () => Promise<void>
  dispose: () => void
}

interface ResolvedScenario {
  storyId: string
  parameters: ClerkStoryParameters | undefined
  scenario: ClerkGlobals['clerkScenario']
  engine: ClerkGlobals['clerkEngine']
}

type Context = Pick<StoryContext, 'id' | 'globals'> & {
  parameters: ClerkParameters
  /** There is none for a composed story that a test renders as a component. */
  canvasElement?: StoryContext['canvasElement']
}

const canvases = new WeakMap<object, Canvas & { world: ResolvedScenario }>()
let clerks = 0

function worldOf({ id, parameters, globals }: Context): ResolvedScenario {
  const { clerkScenario, clerkEngine } = globals as ClerkGlobals
  return { storyId: id, parameters: parameters.clerk, scenario: clerkScenario, engine: clerkEngine }
}

const isSame = (a: ResolvedScenario, b: ResolvedScenario) =>
  (Object.keys(a) as (keyof ResolvedScenario)[]).every(key => a[key] === b[key])

const storyClerk = (clerk: MockClerk, { parameters }: ResolvedScenario): StoryClerk => ({
  key: ++clerks,
  clerk,
  options: { ui: stubUi, ...parameters?.options },
  onDialog: observeDialogs(clerk),
})

const scenarioOf = (world: ResolvedScenario) => scenarioFor(world.parameters, world.scenario)

/** Loaded before the first rendering, where the scenario loads at once: a story opens on what it is about. */
async function prepareClerk(world: ResolvedScenario): Promise<StoryClerk> {
  const scenario = scenarioOf(world)
  const clerk = world.engine === 'clerk-js' ? await createRealClerk(scenario) : createMockClerk(scenario)
  const prepared = storyClerk(clerk, world)
  // If that fails, the story is about it: the failure reaches the story's own Clerk, and its strip.
  if ((scenario.load ?? 'ready') === 'ready') await clerk.load(ownLoadOptions(prepared.options)).catch(() => {})
  return prepared
}

const page = () => window as { Clerk?: unknown }

function createCanvas(element: object | undefined, world: ResolvedScenario, first: StoryClerk, isDecorators = false) {
  const shown = shallowRef(first)
  const expose = () => { if (canvas.world.parameters?.exposeOnWindow) page().Clerk = shown.value.clerk }
  const disposeShown = () => {
    if (page().Clerk === shown.value.clerk) delete page().Clerk
    shown.value.clerk.dispose()
  }
  const canvas = {
    world,
    shown,
    isDecorators,
    reset: async () => {
      // The real clerk-js is one at a time: the old one goes first.
      disposeShown()
      shown.value = await prepareClerk(canvas.world)
      expose()
    },
    dispose: () => {
      disposeShown()
      if (element) canvases.delete(element)
    },
  }
  if (element) canvases.set(element, canvas)
  expose()
  return canvas
}

/** Before each rendering: the same Clerk after a change in Controls, another one after a change of scenario or engine. */
export async function prepareCanvas(context: Context): Promise<Canvas> {
  const world = worldOf(context)
  const known = context.canvasElement && canvases.get(context.canvasElement)
  if (!known) return createCanvas(context.canvasElement, world, await prepareClerk(world))
  if (!isSame(known.world, world)) {
    known.world = world
    await known.reset()
  }
  return known
}

/** For `decorators: [withClerk]` without the add-on: nothing has prepared the canvas, and nothing can be awaited. */
export function canvasOf(context: Context): Canvas {
  const world = worldOf(context)
  const known = context.canvasElement && canvases.get(context.canvasElement)
  if (known && isSame(known.world, world)) return known
  known?.dispose()
  return createCanvas(context.canvasElement, world, storyClerk(createMockClerk(scenarioOf(world)), world), true)
}
