import { constant, constantFrom, oneof, option, record, type Arbitrary } from 'fast-check'
import { all } from '../history/facts'
import type { ButtonSpec, CallbackKind } from '../page/buttonSpec'
import { conditions } from '../page/conditions'
import { optionsNames } from '../page/options'
import { place } from './clicks'
import { command, onButton, shown, type Command } from './command'

export const callbackKinds = option(
  constantFrom<CallbackKind[]>('returns', 'takes its time', 'throws once', 'rejects', 'signs out again'),
  { nil: undefined, freq: 2 },
)

const anyOptions = constantFrom(...optionsNames)

export const buttonSpecs: Arbitrary<ButtonSpec> = record({
  target: constantFrom<ButtonSpec['target'][]>(
    ...[all, all, all, 'sess_1', 'sess_1', 'sess_2', 'sess_3', 'sess_4', 'sess_9'] as const,
    ...['bound', 'bound', '', null, undefined] as const,
  ),
  via: constantFrom('shorthand', 'shorthand', 'shorthand', 'options', 'options', 'options', 'misspelled'),
  options: oneof({ weight: 5, arbitrary: constant(undefined) }, { weight: 1, arbitrary: anyOptions }),
  condition: option(constantFrom(...conditions), { nil: undefined, freq: 2 }),
  form: constantFrom('plain', 'plain', 'handler', 'as-child'),
  callback: callbackKinds,
  listens: constantFrom(true, false),
})

export const mounts: Arbitrary<Command>[] = [
  record({ place, spec: buttonSpecs }).map(({ place, spec }) => command(
    `mount ${place} ${shown(spec)}`,
    world => { world.pageOf(place).mountButton(place, spec) },
    world => world.isMounted(place),
  )),
  place.map(at => onButton(at, 'remount', world => { world.pageOf(at).mountButton(at, world.button(at)!.spec) })),
  place.map(at => onButton(at, 'unmount', world => { world.pageOf(at).places[at] = undefined })),
  record({ place, spec: buttonSpecs }).map(({ place: at, spec }) => onButton(at, `change props ${shown(spec)}`, world => {
    const button = world.button(at)!
    // The form decides the element, and the condition whether it is rendered.
    button.spec = { ...spec, form: button.spec.form, condition: button.spec.condition }
  })),
  constantFrom(0, 1).map(app => command(
    `unmount app ${app}`,
    world => { world.unmountApp(app) },
    world => world.apps.apps.has(app),
  )),
]
