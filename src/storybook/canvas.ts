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

/** The Clerk of the story in a canvas. A new `key` remounts the story. */
export interface StoryClerk {
  readonly key: number
  readonly clerk: MockClerk
  readonly options: ClerkStoryOptions
  readonly onDialog: ObserveDialogs
}

/** The element in which Storybook renders a story, and the story's Clerk. A docs page has one canvas for each story. */
export interface Canvas {
  readonly shown: ShallowRef<StoryClerk>
  /**
   * Whether the decorator created the canvas, because the Storybook has no add-on. The decorator then also disposes of
   * the canvas.
   */
  readonly isDecoratorOwned: boolean
  /** Replaces the story's Clerk with a new Clerk in the same scenario, so that all sessions are signed in again. */
  reset: () => Promise<void>
  dispose: () => void
}

/** The values from which a canvas creates its Clerk. If a value changes, the canvas creates a new Clerk. */
interface CanvasConfig {
  storyId: string
  parameters: ClerkStoryParameters | undefined
  scenario: ClerkGlobals['clerkScenario']
  engine: ClerkGlobals['clerkEngine']
}

type Context = Pick<StoryContext, 'id' | 'globals'> & {
  parameters: ClerkParameters
  /** `canvasElement` is undefined for a composed story that a test renders as a component. */
  canvasElement?: StoryContext['canvasElement']
}

const canvases = new WeakMap<object, Canvas & { config: CanvasConfig }>()
let lastKey = 0

function configOf({ id, parameters, globals }: Context): CanvasConfig {
  const { clerkScenario, clerkEngine } = globals as ClerkGlobals
  return { storyId: id, parameters: parameters.clerk, scenario: clerkScenario, engine: clerkEngine }
}

const isSameConfig = (a: CanvasConfig, b: CanvasConfig) =>
  (Object.keys(a) as (keyof CanvasConfig)[]).every(key => a[key] === b[key])

const createStoryClerk = (clerk: MockClerk, { parameters }: CanvasConfig): StoryClerk => ({
  key: ++lastKey,
  clerk,
  options: { ui: stubUi, ...parameters?.options },
  onDialog: observeDialogs(clerk),
})

const scenarioOf = (config: CanvasConfig) => scenarioFor(config.parameters, config.scenario)

/** Creates the Clerk of a story. If the scenario's `load` is `'ready'`, Clerk is loaded before the first rendering. */
async function prepareClerk(config: CanvasConfig): Promise<StoryClerk> {
  const scenario = scenarioOf(config)
  const clerk = config.engine === 'clerk-js' ? await createRealClerk(scenario) : createMockClerk(scenario)
  const prepared = createStoryClerk(clerk, config)
  // This handler ignores a failure, because the story loads Clerk again. The status bar then shows the failure.
  if ((scenario.load ?? 'ready') === 'ready') await clerk.load(ownLoadOptions(prepared.options)).catch(() => {})
  return prepared
}

const clerkWindow = () => window as { Clerk?: unknown }

function createCanvas(
  element: object | undefined,
  config: CanvasConfig,
  first: StoryClerk,
  isDecoratorOwned = false,
) {
  const shown = shallowRef(first)
  const expose = () => { if (canvas.config.parameters?.exposeOnWindow) clerkWindow().Clerk = shown.value.clerk }
  const disposeShown = () => {
    if (clerkWindow().Clerk === shown.value.clerk) delete clerkWindow().Clerk
    shown.value.clerk.dispose()
  }
  const canvas = {
    config,
    shown,
    isDecoratorOwned,
    reset: async () => {
      // Disposes of the old Clerk first, because a page can have only one real clerk-js.
      disposeShown()
      shown.value = await prepareClerk(canvas.config)
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

/**
 * Returns the canvas of a story. The add-on calls this function before each rendering. A change in Controls keeps the
 * canvas's Clerk. A change of the scenario or of the engine replaces the canvas's Clerk.
 */
export async function prepareCanvas(context: Context): Promise<Canvas> {
  const config = configOf(context)
  const existing = context.canvasElement && canvases.get(context.canvasElement)
  if (!existing) return createCanvas(context.canvasElement, config, await prepareClerk(config))
  if (!isSameConfig(existing.config, config)) {
    existing.config = config
    await existing.reset()
  }
  return existing
}

/**
 * Returns the canvas of a story synchronously, because a decorator can't wait. With the add-on, `prepareCanvas` has
 * already created the canvas. Without the add-on, this function creates the canvas with the mock.
 */
export function canvasOf(context: Context): Canvas {
  const config = configOf(context)
  const existing = context.canvasElement && canvases.get(context.canvasElement)
  if (existing && isSameConfig(existing.config, config)) return existing
  existing?.dispose()
  const clerk = createStoryClerk(createMockClerk(scenarioOf(config)), config)
  return createCanvas(context.canvasElement, config, clerk, true)
}
