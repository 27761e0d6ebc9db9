import type { FactDetails } from '../history/facts'
import { errorOfApp } from '../world/uncaught'
import type { CallbackKind } from './buttonSpec'

export interface CallbackHost {
  record: (details: FactDetails) => void
  signOutAgain: () => void
  onCallback?: () => void
}

/** Creates a callback for a button or for a call of `signOut`. `record` gets an event for each call of the callback. */
export function createCallback(
  button: number,
  kind: CallbackKind,
  { record, signOutAgain, onCallback }: CallbackHost,
) {
  let runs = 0
  const fail = () => {
    record({ type: 'callback threw', button })
    throw errorOfApp(`the callback of button ${button}`)
  }
  return () => {
    record({ type: 'callback', button })
    onCallback?.()
    if (kind === 'throws once' && runs++ === 0) fail()
    if (kind === 'rejects') return Promise.resolve().then(fail)
    if (kind === 'resolves late') return new Promise<void>(resolve => { setTimeout(resolve, 15) })
    if (kind === 'signs out again') signOutAgain()
  }
}
