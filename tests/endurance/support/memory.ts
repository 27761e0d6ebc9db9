import type { CDPSession, Page } from 'playwright'

/** The memory of a page after garbage collection. */
export interface Memory extends Record<string, number> {
  /** The JavaScript heap in bytes. */
  heap: number
  nodes: number
  /** The nodes that are in no document, but that JavaScript still references. */
  detached: number
  /** The event listeners of all nodes and of the window. */
  listeners: number
  /** The event listeners of the document and of the window only. */
  global: number
  /** The style sheets in `document.adoptedStyleSheets`. The size of the heap doesn't include style sheets. */
  styleSheets: number
}

export type WatchedMemory = Awaited<ReturnType<typeof watchMemory>>

/** Returns functions that measure a page. If the page contains a frame, `count` counts the objects of the frame. */
export async function watchMemory(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  const contextId = await innermostContext(devtools)

  /**
   * Calls `run` with the name of a group of objects, then releases the group. Until then, DevTools keeps in memory the
   * objects that `run` inspected.
   */
  async function inspect<T>(run: (objectGroup: string) => Promise<T>) {
    const objectGroup = 'inspected'
    try {
      return await run(objectGroup)
    } finally {
      await devtools.send('Runtime.releaseObjectGroup', { objectGroup })
    }
  }

  /** Counts the objects with a given prototype that pass a filter. `prototype` and `matching` are JavaScript code. */
  const count = (prototype: string, matching = '() => true') => inspect(async objectGroup => {
    const { result } = await devtools.send('Runtime.evaluate', { expression: prototype, contextId, objectGroup })
    const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId!, objectGroup })
    const { result: length } = await devtools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      // Leaves out the prototypes of subclasses, because the query returns these prototypes too.
      functionDeclaration: `function () { return this.filter(it => !Object.hasOwn(it, 'constructor')).filter(${matching}).length }`,
      returnByValue: true,
    })
    if (typeof length.value !== 'number') throw new Error(`Can't count the objects with ${prototype}: ${length.description}`)
    return length.value
  })

  async function adoptedStyleSheets() {
    const expression = 'document.adoptedStyleSheets.length'
    const { result } = await devtools.send('Runtime.evaluate', { expression, contextId })
    return result.value as number
  }

  const listenersOn = (target: string) => inspect(async objectGroup => {
    const { result } = await devtools.send('Runtime.evaluate', { expression: target, contextId, objectGroup })
    const { listeners } = await devtools.send('DOMDebugger.getEventListeners', { objectId: result.objectId! })
    return listeners.length
  })

  return {
    count,
    async measure(): Promise<Memory> {
      await collectGarbage(devtools)
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters')
      return {
        nodes,
        listeners: jsEventListeners,
        heap: (await devtools.send('Runtime.getHeapUsage')).usedSize,
        global: await listenersOn('window') + await listenersOn('document'),
        styleSheets: await adoptedStyleSheets(),
        detached: await count('Node.prototype', 'node => !node.isConnected'),
      }
    },
  }
}

/** Collects garbage three times. After a collection, finalizers can release objects for the next collection. */
async function collectGarbage(devtools: CDPSession) {
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage')
}

async function innermostContext(devtools: CDPSession) {
  const { frameTree } = await devtools.send('Page.getFrameTree')
  const { id } = frameTree.childFrames?.[0]?.frame ?? frameTree.frame
  let context: number | undefined
  devtools.on('Runtime.executionContextCreated', ({ context: { id: contextId, auxData } }) => {
    if (auxData?.isDefault && auxData.frameId === id) context = contextId
  })
  await devtools.send('Runtime.enable')
  // Disables the Runtime domain of DevTools, because the enabled domain would keep logged objects in memory.
  await devtools.send('Runtime.disable')
  return context
}
