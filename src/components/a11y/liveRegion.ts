import { onMounted } from 'vue'
import type { ClerkContext } from '../../context'
import { reportError } from '../../shared/reportError'

/** Announces a message after a short delay. During this delay, a newer message replaces the older message. */
type LiveRegion = (message: string) => void

// `announce()` waits this long before it writes the message into the live region. Without this delay, screen readers
// would ignore a live region that was just created or moved. Screen readers would also ignore a repeated message.
const settlingMilliseconds = 100

const regions = new WeakMap<ClerkContext, LiveRegion>()

/**
 * Returns the innermost open modal dialog, because screen readers ignore all content outside of this dialog. Returns
 * `outer` if no modal dialog is open. Also searches the shadow root that contains the focus.
 */
function liveRegionParent(root: DocumentOrShadowRoot & ParentNode = document, outer: Element = document.body): Element {
  const { activeElement } = root
  const candidates = [...root.querySelectorAll('dialog[open],[aria-modal=true]')]
  const modals = candidates.filter(element =>
    (element.localName !== 'dialog' || element.matches(':modal')) && element.checkVisibility?.() !== false)
  const innermost = modals.findLast(element => element.contains(activeElement)) ?? modals.at(-1) ?? outer
  return activeElement?.shadowRoot ? liveRegionParent(activeElement.shadowRoot, innermost) : innermost
}

let styleSheet: CSSStyleSheet | undefined

/**
 * Hides the live regions in a document or a shadow root, because some apps don't import this package's CSS file. A strict
 * CSP allows a constructed style sheet. All live regions share the style sheet, so it stays when an app unmounts.
 */
function hideIn({ adoptedStyleSheets }: DocumentOrShadowRoot) {
  if (!styleSheet) {
    styleSheet = new CSSStyleSheet()
    styleSheet.replaceSync('.vc-live-region{position:absolute;width:1px;height:1px;margin:-1px;overflow:clip;clip-path:inset(50%);white-space:pre}')
  }
  if (!adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet)
}

function createLiveRegion(onDispose: ClerkContext['onDispose']): LiveRegion {
  const element = document.createElement('div')
  element.className = 'vc-live-region'
  element.setAttribute('role', 'status')
  moveTo(document.body)
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDisposed = false

  onDispose(() => {
    isDisposed = true
    clearTimeout(timer)
    element.remove()
  })

  function moveTo(parent: Element) {
    // jsdom has no adopted style sheets.
    if (document.adoptedStyleSheets) hideIn(parent.getRootNode() as Document)
    parent.append(element)
  }

  function announce(message: string) {
    if (isDisposed) return
    clearTimeout(timer)
    element.textContent = ''
    const parent = liveRegionParent()
    if (element.parentNode !== parent) moveTo(parent)
    timer = setTimeout(() => {
      // A dialog may have opened or closed during the delay.
      if (element.parentNode !== liveRegionParent()) announce(message)
      else element.textContent = message
    }, settlingMilliseconds)
  }

  return announce
}

/**
 * Returns the live region of the app. The first call creates an empty region. When the app unmounts, the region is
 * removed.
 */
function liveRegion(context: ClerkContext): LiveRegion {
  let region = regions.get(context)
  if (!region) regions.set(context, region = createLiveRegion(context.onDispose))
  return region
}

/** Creates the live region when the app's first button mounts, so that the region exists before the first message. */
export function useLiveRegion(context: ClerkContext) {
  if (!regions.has(context)) onMounted(() => { announce(context) })
}

/**
 * Announces `message` in the app's live region. Creates the live region if the app has none. Reports an error instead
 * of throwing the error, because an error must not stop the button's action.
 */
export function announce(context: ClerkContext, message?: string) {
  try {
    const region = liveRegion(context)
    if (message) region(message)
  } catch (error) {
    reportError(error)
  }
}
