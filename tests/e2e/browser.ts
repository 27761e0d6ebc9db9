import { type Browser, chromium } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/lib/chromium.js'

// The browser of the stories' tests, for pages that are not stories. Whoever launches it closes it.
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await chromiumLaunchOptions())
}
