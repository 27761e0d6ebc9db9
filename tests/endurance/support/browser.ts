import { type Browser, chromium } from 'playwright'
import { chromiumLaunchOptions } from '../../../scripts/lib/chromium.js'

/** A browser that keeps the code it has compiled: what it drops, some minutes later, would hide what a page does not. */
export async function launchEnduring(): Promise<Browser> {
  const { args, ...options } = await chromiumLaunchOptions()
  return chromium.launch({ ...options, args: [...args, '--js-flags=--no-flush-bytecode'] })
}
