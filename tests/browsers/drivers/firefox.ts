import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clickActions, keyActions } from './actions'
import { connectBidi } from './bidiConnection'
import { startProgram, waitForOutput } from '../../support/programs'
import { parseResult, sourceOf, viewport, type TestBrowser } from './testBrowser'

const preferences = {
  // Without a screen, Firefox has no pointer, and `@media (hover)` doesn't match. 6 is a mouse: fine pointer and hover.
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  // These preferences disable the requests that Firefox sends by itself.
  'app.update.auto': false,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
}

interface Session { capabilities: { browserName: string, browserVersion: string } }
type Evaluation = { type: 'success', result: { value?: string } } | { type: 'exception', exceptionDetails: { text: string } }

/** Starts an installed Firefox, and controls it by WebDriver BiDi. */
export async function launchFirefox(path: string): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'vue-clerk-firefox-'))
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
  await writeFile(join(profile, 'user.js'), lines.join('\n'))
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank']
  const program = startProgram(path, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const url = await waitForOutput(program, 2, /WebDriver BiDi listening on (ws:\S+)/)
  const { send, close } = await connectBidi(`${url}/session`)
  const { capabilities } = await send<Session>('session.new', { capabilities: {} })
  // Opens a tab, because the focus stays in the address bar while the first tab is shown.
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' })
  await send('browsingContext.setViewport', { context, viewport })
  return {
    title: `Firefox ${capabilities.browserVersion}`,
    async goto(url) { await send('browsingContext.navigate', { context, url, wait: 'complete' }) },
    async evaluate(callback, argument) {
      const evaluation = await send<Evaluation>('script.callFunction', {
        functionDeclaration: sourceOf(callback, argument),
        target: { context },
        awaitPromise: true,
      })
      if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails.text)
      return parseResult(evaluation.result.value)
    },
    async press(key) { await send('input.performActions', { context, actions: keyActions(key) }) },
    async clickAt(point) { await send('input.performActions', { context, actions: clickActions(point) }) },
    async countByRole(role, name) {
      const locator = { type: 'accessibility', value: { role, name } }
      const { nodes } = await send<{ nodes: unknown[] }>('browsingContext.locateNodes', { context, locator })
      return nodes.length
    },
    async close() {
      await send('browser.close').catch(() => {})
      close()
      await program.stop()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
