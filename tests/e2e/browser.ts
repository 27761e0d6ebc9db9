import { type Browser, chromium } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/lib/chromium.js'

/** Launches the browser that all browser tests use. The caller closes the browser. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await chromiumLaunchOptions())
}
