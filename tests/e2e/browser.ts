import { type Browser, chromium } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/lib/chromium.js'

/** Launches the browser that the stories' tests use. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await chromiumLaunchOptions())
}
