import type { LocalizationResource } from '@clerk/shared/types'
import { nextTick, shallowRef, type MaybeRefOrGetter, type ShallowRef } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import type { MockClerk } from 'vue-clerk/testing'
import { engines } from '../support/clerk/engines'
import { mountApp } from '../support/mount/mountApp'
import { waitFor } from '../support/waitFor'

type Texts = LocalizationResource | undefined

const texts = (action__signOut: string): LocalizationResource => ({ userButton: { action__signOut } })
const [one, two] = [texts('One'), texts('Two')]

/** Mocks the function that updates Clerk's prebuilt components, and returns the mock. */
function mockUpdate(clerk: MockClerk) {
  const update = vi.fn()
  Object.assign(clerk, { __internal_updateProps: update })
  return update
}

const mount = (clerk: MockClerk, localization: MaybeRefOrGetter<Texts>, unloaded = false) =>
  mountApp(() => null, { clerk, unloaded, options: { localization } as never })

const sources: [string, (texts: ShallowRef<Texts>) => MaybeRefOrGetter<Texts>][] = [
  ['a ref', texts => texts],
  ['a getter', texts => () => texts.value],
]

describe.each(engines)('the option localization, on $engine,', ({ create }) => {
  it.each(sources)('updates Clerk’s components when the value of %s changes', async (_, createSource) => {
    const clerk = await create()
    const update = mockUpdate(clerk)
    const localization = shallowRef<Texts>(one)
    await mount(clerk, createSource(localization))
    expect(update).not.toHaveBeenCalled()
    for (const next of [two, undefined]) {
      localization.value = next
      await nextTick()
      expect(update).toHaveBeenLastCalledWith({ options: { localization: next } })
    }
    expect(update).toHaveBeenCalledTimes(2)
  })

  it.each(sources)('updates Clerk’s components once Clerk has loaded, if the value of %s has changed before the load', async (_, createSource) => {
    const clerk = await create({ load: 10 })
    const update = mockUpdate(clerk)
    const localization = shallowRef<Texts>(one)
    await mount(clerk, createSource(localization), true)
    localization.value = two
    await nextTick()
    expect(clerk.loaded).toBe(false)
    await waitFor(() => expect(clerk.loaded).toBe(true))
    await waitFor(() => expect(update).toHaveBeenCalledExactlyOnceWith({ options: { localization: two } }))
  })

  it.each(sources)('does not update Clerk’s components after the load if the value of %s has not changed', async (_, createSource) => {
    const clerk = await create({ load: 10 })
    const update = mockUpdate(clerk)
    await mount(clerk, createSource(shallowRef<Texts>(one)), true)
    await waitFor(() => expect(clerk.loaded).toBe(true))
    await nextTick()
    expect(update).not.toHaveBeenCalled()
  })

  it('does not update Clerk’s components after the app has unmounted', async () => {
    const clerk = await create()
    const update = mockUpdate(clerk)
    const localization = shallowRef<Texts>(one)
    const { app } = await mount(clerk, localization)
    app.unmount()
    localization.value = two
    await nextTick()
    expect(update).not.toHaveBeenCalled()
  })

  it('does not update Clerk’s components if the option is a plain object', async () => {
    const clerk = await create()
    const update = mockUpdate(clerk)
    await mount(clerk, one)
    await nextTick()
    expect(update).not.toHaveBeenCalled()
  })

  it('causes no error when the value changes and Clerk has no components', async () => {
    const clerk = await create()
    Object.assign(clerk, { __internal_updateProps: undefined })
    const localization = shallowRef<Texts>(one)
    const { errors } = await mount(clerk, localization)
    localization.value = two
    await nextTick()
    expect(errors).toEqual([])
  })
})
