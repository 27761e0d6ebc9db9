import type { ComponentInternalInstance } from 'vue'
import { refuseUnknown } from '../../sign-out/signOutOptions'

/**
 * Refuses attributes that look like a prop of the sign-out button, such as `sessionid` or `.sessionId`. Vue doesn't set
 * the prop from these attributes, and without the prop all sessions would end.
 *
 * @throws SignOutError `invalid_options`
 */
export function refuseUnknownProps({ attrs, vnode }: ComponentInternalInstance) {
  // `attrs` also contains the keys of a polluted Object.prototype. `vnode.props` has only the app's attributes as own
  // keys.
  for (const name of Object.keys(attrs)) {
    if (Object.hasOwn(vnode.props!, name) && /^[.^]?(session|sign-?out|redirect)/i.test(name)) refuseUnknown(name)
  }
}
