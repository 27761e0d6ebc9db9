import { timeout, type TestBrowser } from './drivers/testBrowser'

interface Channel {
  emit: (event: string, payload: object) => void
  on: (event: string, listener: (payload: never) => void) => void
  off: (event: string, listener: (payload: never) => void) => void
  last: (event: string) => unknown[] | undefined
}

interface Page {
  __STORYBOOK_ADDONS_CHANNEL__?: Channel
  __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } }
}

interface Finished {
  storyId: string
  status: string
  /** The results of add-ons. The result of axe has the violated rules. */
  reporters: { result?: { violations?: { id: string, nodes: { html: string }[] }[] } }[]
}

/** The events that Storybook emits for a story that fails. */
const failures = [
  'playFunctionThrewException',
  'storyThrewException',
  'storyErrored',
  'storyMissing',
  'unhandledErrorsWhilePlaying',
]

/** Loads the Storybook with a story, and waits until the play function has finished. Returns the story's problems. */
export async function loadStory(
  browser: TestBrowser,
  storybookUrl: string,
  id: string,
  globals: string,
): Promise<string[]> {
  await browser.goto(`${storybookUrl}iframe.html?id=${id}&viewMode=story&globals=${globals}`)
  return browser.evaluate(async ({ failures, globals, timeout }) => {
    const page = window as Page
    const end = performance.now() + timeout
    while (page.__STORYBOOK_PREVIEW__?.currentRender?.phase !== 'finished') {
      if (performance.now() > end) return ['The story has not finished in time.']
      await new Promise(resolve => { setTimeout(resolve, 20) })
    }
    // Without this check, a toolbar without the global would let the tests of a direction pass in the other direction.
    const { dir } = document.documentElement
    if (!globals.includes(`direction:${dir}`)) return [`The page has the direction ${dir}.`]
    return failures.flatMap(event => page.__STORYBOOK_ADDONS_CHANNEL__?.last(event) ?? [])
      .map(problem => (problem as { message?: string }).message ?? JSON.stringify(problem))
  }, { failures, globals, timeout: timeout / 2 })
}

/**
 * Switches a loaded Storybook to another story, and waits until the play function has finished. Returns the problems of
 * the story.
 */
export async function showStory(browser: TestBrowser, id: string): Promise<string[]> {
  return browser.evaluate(async ({ id, failures, timeout }) => {
    const channel = (window as Page).__STORYBOOK_ADDONS_CHANNEL__!
    const problems: string[] = []
    const collect = (problem: unknown) => {
      problems.push((problem as { message?: string }).message ?? JSON.stringify(problem))
    }
    for (const event of failures) channel.on(event, collect)
    await new Promise<void>(resolve => {
      const timer = setTimeout(() => {
        problems.push('The story has not finished in time.')
        resolve()
      }, timeout)
      channel.on('storyFinished', function finish({ storyId, status, reporters }: Finished) {
        if (storyId !== id) return
        channel.off('storyFinished', finish)
        clearTimeout(timer)
        if (status !== 'success' && problems.length === 0) {
          const rules = reporters.flatMap(({ result }) => result?.violations?.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`) ?? [])
          problems.push(`The story has finished with the status "${status}". ${rules.join(', ')}`)
        }
        resolve()
      })
      channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' })
    })
    for (const event of failures) channel.off(event, collect)
    return problems
  }, { id, failures, timeout: timeout / 2 })
}
