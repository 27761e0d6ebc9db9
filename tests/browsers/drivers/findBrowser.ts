import { existsSync } from 'node:fs'
import process from 'node:process'
import { chromium, firefox, webkit, type BrowserType } from 'playwright'
import { chromiumLaunchOptions } from '../../../scripts/lib/chromium.js'
import { findProgram, isExecutable } from '../../support/findProgram'
import { launchFirefox } from './firefox'
import { launchWithPlaywright } from './playwright'
import type { TestBrowser } from './testBrowser'
import { launchWebKit } from './webkit'

export type BrowserName = 'chromium' | 'firefox' | 'webkit'

/** A browser of this machine, or the reason why the machine lacks the browser. */
export type FoundBrowser = { launch: () => Promise<TestBrowser> } | { missing: string }

const isDownloaded = (type: BrowserType) => existsSync(type.executablePath())

const miniBrowsers = ['x86_64', 'aarch64'].flatMap(cpu =>
  ['4.1', '6.0'].map(version => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`))

const finders: Record<BrowserName, () => FoundBrowser> = {
  chromium: () => ({
    launch: async () => launchWithPlaywright(chromium, 'Chromium', await chromiumLaunchOptions()),
  }),

  firefox() {
    const { FIREFOX_PATH } = process.env
    if (FIREFOX_PATH && !isExecutable(FIREFOX_PATH)) {
      return { missing: `FIREFOX_PATH is "${FIREFOX_PATH}", but no program exists at that path.` }
    }
    if (!FIREFOX_PATH && isDownloaded(firefox)) return { launch: () => launchWithPlaywright(firefox, 'Firefox') }
    const path = FIREFOX_PATH ?? findProgram('firefox-esr', 'firefox')
    if (path) return { launch: () => launchFirefox(path) }
    return { missing: 'Firefox is missing. Run `npx playwright install firefox`, or `apt-get install firefox-esr` on Debian.' }
  },

  webkit() {
    if (isDownloaded(webkit)) return { launch: () => launchWithPlaywright(webkit, 'WebKit') }
    const driver = findProgram('WebKitWebDriver')
    const browser = miniBrowsers.find(isExecutable)
    const screen = findProgram('Xvfb')
    const install = 'Run `npx playwright install webkit`, or `apt-get install webkit2gtk-driver xvfb` on Debian.'
    if (!driver || !browser) return { missing: `WebKit is missing. ${install}` }
    if (!screen && !process.env.DISPLAY) return { missing: `WebKit needs a screen, or the program Xvfb. ${install}` }
    return { launch: () => launchWebKit({ driver, browser, screen }) }
  },
}

/** Finds a browser: first the download of Playwright, then an installed browser. */
export const findBrowser = (name: BrowserName): FoundBrowser => finders[name]()
