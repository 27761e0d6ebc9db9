import { getCurrentInstance, onMounted, type AppContext } from 'vue'
import { developmentWarning } from '../../shared/development'
import { colorSchemeMismatch } from './colorSchemeCheck'

const missingStyleSheet = (root: Node) => `The style sheet vue-clerk/style.css is missing ${root instanceof ShadowRoot
  ? 'in the shadow root of a button. Add the style sheet to the shadow root, as in the guide "Custom elements".'
  : 'on this page, so the buttons have no style. Add this line to main.ts: import \'vue-clerk/style.css\''}`

/** The buttons that mounted since the last check, each with its app. */
const unchecked = new Map<HTMLElement, AppContext>()
/** The apps that have logged a warning about color-scheme. */
const warnedApps = new WeakSet<AppContext>()
let hasLoggedMissingSheet = false

/**
 * Returns whether the browser is jsdom or happy-dom. Unit tests import no CSS, and may count timers. So these tests get
 * neither a warning nor a timer.
 */
const isSimulated = () => /jsdom|happydom/i.test(navigator.userAgent)

/** Calls `callback` when the style sheets of the page have loaded and the browser has painted. */
function afterPaint(callback: () => void) {
  const waitForPaint = () => { requestAnimationFrame(() => setTimeout(callback)) }
  if (document.readyState === 'complete') waitForPaint()
  else window.addEventListener('load', waitForPaint, { once: true })
}

function check(button: HTMLElement, app: AppContext) {
  // A button without a height is hidden, or the DOM has no layout, as in a simulated browser.
  if (!button.isConnected || button.offsetHeight === 0) return
  // Only the style sheet sets this variable.
  if (!getComputedStyle(button).getPropertyValue('--_k')) {
    // With a class or a style, the app styles the button without this package's style sheet.
    if (hasLoggedMissingSheet || button.className !== 'vc-button' || button.hasAttribute('style')) return
    hasLoggedMissingSheet = true
    developmentWarning(missingStyleSheet(button.getRootNode()))
    return
  }
  if (warnedApps.has(app)) return
  const mismatch = colorSchemeMismatch(button)
  if (!mismatch) return
  warnedApps.add(app)
  developmentWarning(mismatch)
}

function checkAll() {
  const buttons = [...unchecked]
  unchecked.clear()
  for (const [button, app] of buttons) check(button, app)
}

/**
 * Warns in development if the style sheet is missing, or if the button's text is almost invisible on a dark or a light
 * page. Checks only the default button, because a button in the slot has its own style.
 */
export function useStyleCheck() {
  const instance = getCurrentInstance()!
  onMounted(() => {
    const root = instance.subTree.el as Element | null
    if (isSimulated() || !(root instanceof HTMLElement) || !root.matches('.vc-button')) return
    if (unchecked.size === 0) afterPaint(checkAll)
    unchecked.set(root, instance.appContext)
  })
}
