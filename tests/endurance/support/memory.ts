import type { CDPSession, Page } from 'playwright'

/** What a page holds in memory when all garbage is gone. */
export interface Memory extends Record<string, number> {
  /** Bytes of JavaScript. */
  heap: number
  nodes: number
  /** Those that are on no page any more, and that JavaScript still holds. */
  detached: number
  /** Event listeners of all nodes, and of the window. */
  listeners: number
  /** Of these, on the document and on the window. */
  global: number
  /** Constructed style sheets that the document has adopted. They are not on the heap. */
  styleSheets: number
}

export type WatchedMemory = Awaited<ReturnType<typeof watchMemory>>

/** Watches a page; in a page that frames another one of its own origin, that one's objects. */
export async function watchMemory(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  const contextId = await innermostContext(devtools)

  /** What was looked at would else be kept alive by having been looked at. */
  async function looking<T>(look: (objectGroup: string) => Promise<T>) {
    const objectGroup = 'looked at'
    try {
      return await look(objectGroup)
    } finally {
      await devtools.send('Runtime.releaseObjectGroup', { objectGroup })
    }
  }

  /** How many objects of a class are alive, or those of them that `matching` is true of. */
  const count = (prototype: string, matching = '() => true') => looking(async objectGroup => {
    const { result } = await devtools.send('Runtime.evaluate', { expression: prototype, contextId, objectGroup })
    const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId!, objectGroup })
    const { result: length } = await devtools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      // The prototypes of its subclasses are among them, and no objects of it.
      functionDeclaration: `function () { return this.filter(it => !Object.hasOwn(it, 'constructor')).filter(${matching}).length }`,
      returnByValue: true,
    })
    if (typeof length.value !== 'number') throw new Error(`${prototype}: ${length.description}`)
    return length.value
  })

  async function adoptedStyleSheets() {
    const expression = 'document.adoptedStyleSheets.length'
    const { result } = await devtools.send('Runtime.evaluate', { expression, contextId })
    return result.value as number
  }

  const listenersOn = (target: string) => looking(async objectGroup => {
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

/** More than once: what a finalizer lets go of is garbage only then. */
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
  // From here on it would keep what is logged.
  await devtools.send('Runtime.disable')
  return context
}
