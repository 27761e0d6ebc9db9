import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clerkOf, key, scripts } from '../../support/clerk/clerkScripts'
import { install, page } from '../../support/mount/installPlugin'
import { waitFor } from '../../support/waitFor'

const globals = page as { Clerk?: unknown, __internal_ClerkUICtor?: unknown }

const clear = () => {
  delete globals.Clerk
  delete globals.__internal_ClerkUICtor
  document.body.replaceChildren()
}
beforeEach(clear)
afterEach(clear)

/** Adds a script to the page, with the attribute by which Clerk's SDKs find each other's script. */
function addScript(attribute: string) {
  const script = document.createElement('script')
  script.setAttribute(attribute, '')
  script.type = 'text/plain'
  document.body.append(script)
}

describe('a script that another SDK has added', () => {
  it('is used instead of a second script of Clerk', async () => {
    addScript('data-clerk-js-script')
    install({ publishableKey: key })
    const { clerk, load } = clerkOf(key)
    globals.Clerk = clerk
    await waitFor(() => expect(load).toHaveBeenCalledOnce())
    expect(scripts()).toHaveLength(1)
  })

  it('is used instead of a second script of Clerk’s UI', async () => {
    addScript('data-clerk-ui-script')
    const { clerk, load } = clerkOf(key)
    install({ Clerk: clerk, prefetchUI: true })
    await waitFor(() => expect(load).toHaveBeenCalledOnce())
    expect(scripts()).toHaveLength(1)
    globals.__internal_ClerkUICtor = Object
    expect(await load.mock.calls[0]![0]!.ui!.ClerkUI).toBe(Object)
    expect(scripts()).toHaveLength(1)
  })
})
