import type { ComponentInternalInstance } from 'vue'
import { developmentError, isDevelopment } from '../development'

/** A browser that reads a template makes `sessionid` of `:sessionId`. As an attribute it would change nothing, and all sessions end. */
export function checkMisspeltProps({ attrs }: ComponentInternalInstance) {
  if (!isDevelopment) return
  const misspelt = Object.keys(attrs).filter(name => /^(session|sign-?out|redirect)/i.test(name))
  if (misspelt.length === 0) return
  developmentError(
    `<SignOutButton> has no prop ${misspelt.join(', ')}: a click does as if it were not there. Its props that say what a click does `
    + 'are session-id, redirect-url, sign-out-options and sign-out-callback.',
  )
}
