import type { ComponentInternalInstance } from 'vue'
import { refuseUnknown } from '../../sign-out/signOutOptions'

/**
 * Refuses attributes that look like a prop of the sign-out button, such as `sessionid` or `.sessionId`. Without the
 * prop, all sessions would end.
 *
 * @throws SignOutError `invalid_options`
 */
export function refuseUnknownProps({ attrs, vnode }: ComponentInternalInstance) {
  // Vue's attributes include the keys of a polluted Object.prototype.
  for (const name of Object.keys(attrs)) {
    if (Object.hasOwn(vnode.props!, name) && /^[.^]?(session|sign-?out|redirect)/i.test(name)) refuseUnknown(name)
  }
}
