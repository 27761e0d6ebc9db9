import { type Browser, chromium } from 'playwright'
import { chromiumLaunchOptions } from '../../../scripts/lib/chromium.js'

/** Launches a browser that keeps all compiled code. A browser that frees compiled code could hide a leak. */
export async function launchWithCompiledCode(): Promise<Browser> {
  const { args, ...options } = await chromiumLaunchOptions()
  return chromium.launch({ ...options, args: [...args, '--js-flags=--no-flush-bytecode'] })
}
