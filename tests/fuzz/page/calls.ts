import type { SignOutOptions } from '@clerk/shared/types'
import type { App } from 'vue'
import type { FactDetails } from '../history/facts'
import type { CallbackKind } from './buttonSpec'
import { createCallback } from './callbacks'
import type { Copy } from './copies'
import { optionsOf, type OptionsName } from './options'

/** A call of the `signOut` function that a composable returns. */
export interface CallSpec {
  app: number
  by: 'useSignOut' | 'useAuth'
  options: OptionsName
  callback?: CallbackKind
  /** How the app changes the options right after the call. */
  mutation?: 'deletes the ID' | 'changes the ID' | 'adds a key'
}

export interface CallHost {
  clerk: { loaded: boolean }
  apps: { apps: Map<number, App> }
  copyOf: (app: number) => Copy
  record: (details: FactDetails) => void
  nextSerial: () => number
  calls: number
  begun: number
}

function mutate(options: unknown, mutation: CallSpec['mutation']) {
  if (!options || typeof options !== 'object') return
  if (mutation === 'deletes the ID') Reflect.deleteProperty(options, 'sessionId')
  if (mutation === 'changes the ID') Reflect.set(options, 'sessionId', 'sess_3')
  if (mutation === 'adds a key') Reflect.set(options, 'sessionID', 'sess_3')
}

/** Calls the `signOut` function of a composable. Records the same events as a click on a button. */
export function callSignOut(host: CallHost, { app: number, by, options: name, callback: kind, mutation }: CallSpec) {
  const { apps: { apps }, record, clerk } = host
  const app = apps.get(number)
  if (!app) return
  const button = host.nextSerial()
  const { useAuth, useSignOut } = host.copyOf(number)
  const { create, intent } = optionsOf(name)
  const options = create() as SignOutOptions | undefined
  const signOutAgain = () => callSignOut(host, { app: number, by, options: 'nothing' })
  const callback = kind && createCallback(button, kind, { record, signOutAgain })
  record({ type: 'click', button, intent, isRepeat: false, isLoaded: clerk.loaded, hasCallback: kind !== undefined, listens: by === 'useAuth' })

  function begin(): Promise<unknown> {
    if (by === 'useSignOut') return app!.runWithContext(() => useSignOut()).signOut(options, callback)
    const { signOut } = app!.runWithContext(() => useAuth())
    return callback ? signOut.value(callback, options) : signOut.value(options)
  }

  host.calls++
  host.begun++
  begin().then(
    // `signOut` resolves with `false` if another call ended the sessions or reports the failure.
    isDone => { if (isDone !== false) record({ type: 'signOut', button }) },
    (error: unknown) => { record({ type: 'error', button, error }) },
  ).finally(() => { host.calls-- })
  mutate(options, mutation)
}
