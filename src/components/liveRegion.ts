import { onMounted } from 'vue'
import type { ClerkContext } from '../context'

export interface LiveRegion {
  /** Says it politely, once the page has settled; what comes within that time replaces it. */
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
  document.body.append(element)
  const removeSheet = 'adoptedStyleSheets' in document ? hideVisually() : () => {}
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
    const home = openModal() ?? document.body
    if (element.parentNode !== home) home.append(element)
    timer = setTimeout(() => {
      // The dialog has closed meanwhile, and has taken the region along.
      if (!element.isConnected) announce(message)
      else element.textContent = message
    }, settlingMilliseconds)
  }

  return { announce }
}

/** The app's one live region: created, empty, with the first button that mounts, and removed with the app. */
export function liveRegion(context: ClerkContext): LiveRegion {
  let region = regions.get(context)
  if (!region) regions.set(context, region = createLiveRegion(context.onDispose))
  return region
}

/** Has the region ready before there is anything to say. Only the first button needs to ask. */
export function useLiveRegion(context: ClerkContext) {
  if (!regions.has(context)) onMounted(() => { liveRegion(context) })
}
