import { onMounted } from 'vue'
import type { ClerkContext } from '../../context'
import { reportError } from '../../shared/reportError'

interface LiveRegion {
  /** Announces politely after a short delay. A newer message within that delay replaces it. */
  announce: (message: string) => void
}

// A region that was just created or moved is not listened to yet, and text that is set again is not news.
const settlingMilliseconds = 100

const regions = new WeakMap<ClerkContext, LiveRegion>()

/** What lies behind a modal dialog is hidden from assistive technology. The innermost one is the one with the focus. */
function openModal(): Element | undefined {
  const candidates = [...document.querySelectorAll('dialog[open], [aria-modal="true"]')]
  const modals = candidates.filter(element =>
    (element.localName !== 'dialog' || element.matches(':modal')) && (element.checkVisibility?.() ?? true))
  return modals.findLast(element => element.contains(document.activeElement)) ?? modals.at(-1)
}

const liveRegionParent = () => openModal() ?? document.body

/** By a constructed style sheet: it needs neither our CSS file nor an inline style, and passes a strict CSP. */
function hideVisually() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('.vc-live-region{position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}')
  document.adoptedStyleSheets.push(sheet)
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(adopted => adopted !== sheet)
  }
}

function createLiveRegion(onDispose: ClerkContext['onDispose']): LiveRegion {
  const element = document.createElement('div')
  element.className = 'vc-live-region'
  element.setAttribute('role', 'status')
  const removeSheet = 'adoptedStyleSheets' in document ? hideVisually() : () => {}
  document.body.append(element)
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDisposed = false

  onDispose(() => {
    isDisposed = true
    clearTimeout(timer)
    element.remove()
    removeSheet()
  })

  function announce(message: string) {
    if (isDisposed) return
    clearTimeout(timer)
    element.textContent = ''
    const home = liveRegionParent()
    if (element.parentNode !== home) home.append(element)
    timer = setTimeout(() => {
      // A dialog has opened or closed since.
      if (element.parentNode !== liveRegionParent()) announce(message)
      else element.textContent = message
    }, settlingMilliseconds)
  }

  return { announce }
}

/** The app's only live region: created empty with the first button that mounts, and removed with the app. */
function liveRegion(context: ClerkContext): LiveRegion {
  let region = regions.get(context)
  if (!region) regions.set(context, region = createLiveRegion(context.onDispose))
  return region
}

/** Creates the region before there is anything to announce. Only the first button needs it. */
export function useLiveRegion(context: ClerkContext) {
  if (!regions.has(context)) onMounted(() => { announce(context) })
}

/** Announces a message. An announcement that fails is reported, and prevents nothing. */
export function announce(context: ClerkContext, message?: string) {
  try {
    const region = liveRegion(context)
    if (message) region.announce(message)
  } catch (error) {
    reportError(error)
  }
}
