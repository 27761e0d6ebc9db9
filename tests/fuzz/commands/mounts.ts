import { constant, constantFrom, oneof, option, record, type Arbitrary } from 'fast-check'
import { all } from '../history/facts'
import type { ButtonSpec, CallbackKind } from '../page/buttonSpec'
import { conditions } from '../page/conditions'
import { optionsNames } from '../page/options'
import { place } from './clicks'
import { command, onButton, format, type Command } from './command'

export const callbackKinds = option(
  constantFrom<CallbackKind[]>('returns', 'resolves late', 'throws once', 'rejects', 'signs out again'),
  { nil: undefined, freq: 2 },
)

type Target = ButtonSpec['target']

const anyOptions = constantFrom(...optionsNames)

const targets: Arbitrary<Target> = oneof(
  { weight: 5, arbitrary: constant<Target>(all) },
  { weight: 4, arbitrary: constantFrom<Target[]>('sess_1', 'bound') },
  { weight: 3, arbitrary: constantFrom<Target[]>('sess_2', 'sess_3', 'sess_4') },
  { weight: 1, arbitrary: constantFrom<Target[]>('sess_9', '', null, undefined) },
)

export const buttonSpecs: Arbitrary<ButtonSpec> = record({
  target: targets,
  via: oneof(
    { weight: 8, arbitrary: constantFrom<ButtonSpec['via'][]>('shorthand', 'options') },
    { weight: 1, arbitrary: constant<ButtonSpec['via']>('misspelled') },
  ),
  options: oneof({ weight: 8, arbitrary: constant(undefined) }, { weight: 1, arbitrary: anyOptions }),
  condition: option(constantFrom(...conditions), { nil: undefined, freq: 2 }),
  form: constantFrom('plain', 'plain', 'handler', 'as-child'),
  callback: callbackKinds,
  listens: constantFrom(true, false),
})

export const mounts: Record<string, Arbitrary<Command>> = {
  'mount': record({ place, spec: buttonSpecs }).map(({ place, spec }) => command(
    `place ${place}: mount ${format(spec)}`,
    world => { world.pageOf(place).mountButton(place, spec) },
    world => world.isMounted(place),
  )),
  'remount': place.map(at => onButton(at, 'remount', world => { world.pageOf(at).mountButton(at, world.button(at)!.spec) })),
  'unmount': place.map(at => onButton(at, 'unmount', world => { world.pageOf(at).places[at] = undefined })),
  'change of props': record({ place, spec: buttonSpecs }).map(({ place: at, spec }) =>
    onButton(at, `change props ${format(spec)}`, world => {
      const button = world.button(at)!
      // Keeps `form` and `condition`, because Vue remounts the button if `form` or `condition` changes.
      world.record({ type: 'props changed', button: button.serial })
      button.spec = { ...spec, form: button.spec.form, condition: button.spec.condition }
    })),
  'end of an app': constantFrom(0, 1).map(app => command(
    `unmount app ${app}`,
    world => { world.unmountApp(app) },
    world => world.apps.apps.has(app),
  )),
}
