import type { ComponentInternalInstance } from 'vue'
import { refuseUnknown } from '../../sign-out/signOutOptions'

/**
 * An attribute that looks like a prop of the sign-out button, such as `sessionid` or `.sessionId`, would change nothing: all sessions
 * would end.
 *
 * @throws SignOutError `invalid_options`
 */
export function refuseUnknownProps({ attrs, vnode }: ComponentInternalInstance) {
  // Vue's attributes include what a polluted Object.prototype has.
  for (const name of Object.keys(attrs)) {
    if (Object.hasOwn(vnode.props!, name) && /^[.^]?(session|sign-?out|redirect)/i.test(name)) refuseUnknown(name)
  }
}
