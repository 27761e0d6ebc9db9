import type { Component } from 'vue'

const modules = import.meta.glob<{ default: Component }>('./{handler,own-root,label}/*.vue', { eager: true })

/** Whether our button or the app's element is rendered, and the accessible name of the rendered element. */
interface Expectation {
  owner: 'ours' | 'theirs'
  name: string
}

const ours = (name: string): Expectation => ({ owner: 'ours', name })
const theirs = (name = 'Log out'): Expectation => ({ owner: 'theirs', name })

const expectations: Record<string, Expectation> = {
  NoSlot: ours('Sign Out'),
  Text: ours('Log out'),
  IconAndText: ours('Log out'),
  NamedIcon: ours('Log out'),
  Handler: theirs(),
  HandlerInline: theirs(),
  HandlerWithoutEvent: theirs(),
  HandlerOfSlotProps: theirs(),
  HandlerAndState: theirs(),
  HandlerAndRest: theirs(),
  HandlerAndText: ours('Log out'),
  HandlerNamedTemplate: theirs(),
  HandlerInLoop: theirs(),
  HandlerInOwnComponent: theirs(),
  HandlerAmongOthers: theirs(),
  AsChild: theirs(),
  AsChildLink: theirs(),
  AsChildHandler: theirs(),
  BoundWithoutAsChild: theirs(),
  OwnButton: theirs(),
  OwnLink: theirs(),
  CommentOnly: ours('Sign Out'),
  Blank: ours('Sign Out'),
  ConditionFalse: ours('Sign Out'),
  EmptyLoop: ours('Sign Out'),
  ForwardedNothing: ours('Sign Out'),
  ForwardedText: ours('Log out'),
  ForwardedHandler: theirs(),
  ForwardedHandlerNothing: ours('Sign Out'),
}

export interface SlotForm extends Expectation {
  form: string
  component: Component
}

/**
 * Every slot form: one way to fill the slot of the button in a template, such as a text or a link. This module throws if a form has no expectation, or if an expectation has no
 * form.
 */
export const slotForms: SlotForm[] = Object.entries(modules).map(([path, module]) => {
  const form = path.split('/').at(-1)!.slice(0, -'.vue'.length)
  const expectation = expectations[form]
  if (!expectation) throw new Error(`tests/support/slot-forms/index.ts has no expectation for ${form}.vue.`)
  return { form, component: module.default, ...expectation }
})

if (slotForms.length !== Object.keys(expectations).length) throw new Error('tests/support/slot-forms/index.ts has an expectation without a file.')
