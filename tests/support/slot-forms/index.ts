import type { Component } from 'vue'

const modules = import.meta.glob<{ default: Component }>('./{handler,own-root,label}/*.vue', { eager: true })

/** The origin and the accessible name of the rendered element. */
interface Expectation {
  /** Which element vue-clerk renders: vue-clerk's own button, or the element that the app passes in the slot. */
  owner: 'vue-clerk' | 'app'
  name: string
}

const ownButton = (name: string): Expectation => ({ owner: 'vue-clerk', name })
const appElement = (name = 'Log out'): Expectation => ({ owner: 'app', name })

const expectations: Record<string, Expectation> = {
  NoSlot: ownButton('Sign Out'),
  Text: ownButton('Log out'),
  IconAndText: ownButton('Log out'),
  NamedIcon: ownButton('Log out'),
  Handler: appElement(),
  HandlerInline: appElement(),
  HandlerWithoutEvent: appElement(),
  HandlerOfSlotProps: appElement(),
  HandlerAndState: appElement(),
  HandlerAndRest: appElement(),
  HandlerAndText: ownButton('Log out'),
  HandlerNamedTemplate: appElement(),
  HandlerInLoop: appElement(),
  HandlerInOwnComponent: appElement(),
  HandlerAmongOthers: appElement(),
  AsChild: appElement(),
  AsChildLink: appElement(),
  AsChildHandler: appElement(),
  BoundWithoutAsChild: appElement(),
  OwnButton: appElement(),
  OwnLink: appElement(),
  CommentOnly: ownButton('Sign Out'),
  Blank: ownButton('Sign Out'),
  ConditionFalse: ownButton('Sign Out'),
  EmptyLoop: ownButton('Sign Out'),
  ForwardedNothing: ownButton('Sign Out'),
  ForwardedText: ownButton('Log out'),
  ForwardedHandler: appElement(),
  ForwardedHandlerNothing: ownButton('Sign Out'),
}

export interface SlotForm extends Expectation {
  form: string
  component: Component
}

/**
 * Every slot form. Each slot form is a template that contains a button. The templates differ in the content of the
 * button's slot. Each `.vue` file in the subfolders contains one slot form. This module throws if a `.vue` file has no
 * expectation, or an expectation has no file.
 */
export const slotForms: SlotForm[] = Object.entries(modules).map(([path, module]) => {
  const form = path.split('/').at(-1)!.slice(0, -'.vue'.length)
  const expectation = expectations[form]
  if (!expectation) throw new Error(`tests/support/slot-forms/index.ts has no expectation for ${form}.vue.`)
  return { form, component: module.default, ...expectation }
})

if (slotForms.length !== Object.keys(expectations).length) throw new Error('tests/support/slot-forms/index.ts has an expectation without a file.')
