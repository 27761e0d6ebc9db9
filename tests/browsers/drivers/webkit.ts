import process from 'node:process'
import { clickActions, keyActions } from './actions'
import { freePort, startProgram, waitForOutput, type Program } from '../../support/programs'
import { parseResult, sourceOf, timeout, viewport, type TestBrowser } from './testBrowser'
import { openSession, waitForDriver } from './webdriver'

/** The paths of the programs that the tests need to control WebKitGTK. */
export interface WebKitPrograms {
  driver: string
  browser: string
  /** A screen without a monitor. Undefined if this machine has a screen. */
  screen?: string
}

type Answer = { json?: string } | { error: string }
// WebDriver refers to an element by this key.
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/** Starts a virtual screen on a free display, and returns the name of the display. */
async function startScreen(screens: Program[], path: string): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp']
  const screen = startProgram(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  screens.push(screen)
  return `:${await waitForOutput(screen, 3, /^(\d+)\n/)}`
}

/** Starts an installed WebKitGTK, and controls it by WebDriver. */
export async function launchWebKit({ driver, browser, screen }: WebKitPrograms): Promise<TestBrowser> {
  const programs: Program[] = []
  const display = screen ? await startScreen(programs, screen) : process.env.DISPLAY
  const port = await freePort()
  const running = startProgram(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' },
  })
  // The driver ends before the screen.
  programs.unshift(running)
  const url = `http://127.0.0.1:${port}`
  await waitForDriver(url, () => running.child.exitCode !== null)
  const { capabilities, send } = await openSession(url, {
    'browserName': 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  })
  await send('POST', '/timeouts', { script: timeout, pageLoad: timeout })
  await send('POST', '/window/rect', viewport)
  return {
    title: `WebKitGTK ${capabilities.browserVersion}`,
    async goto(url) { await send('POST', '/url', { url }) },
    async evaluate(callback, argument) {
      const script = `const done = arguments[0];
        (${sourceOf(callback, argument)})().then(json => done({ json }), error => done({ error: String(error) }))`
      const answer = await send<Answer>('POST', '/execute/async', { script, args: [] })
      if ('error' in answer) throw new Error(answer.error)
      return parseResult(answer.json)
    },
    async press(key) { await send('POST', '/actions', { actions: keyActions(key) }) },
    async clickAt(point) { await send('POST', '/actions', { actions: clickActions(point) }) },
    async countByRole(role, name) {
      const found = await send<Record<string, string>[]>('POST', '/elements', { using: 'css selector', value: 'body *' })
      let count = 0
      for (const { [elementKey]: id } of found) {
        if (await send('GET', `/element/${id}/computedrole`) !== role) continue
        if (await send('GET', `/element/${id}/computedlabel`) === name) count++
      }
      return count
    },
    async close() {
      await send('DELETE', '').catch(() => {})
      for (const program of programs) await program.stop()
    },
  }
}
