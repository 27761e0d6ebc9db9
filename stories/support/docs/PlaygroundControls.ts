import { DocsContext, Source, useOf, type Canvas } from '@storybook/addon-docs/blocks'
import { createElement as h, useContext, useEffect, useId, useState, type ComponentProps } from 'react'
import { RESET_STORY_ARGS, STORY_ARGS_UPDATED, UPDATE_STORY_ARGS } from 'storybook/internal/core-events'
import { usageSnippet } from './usageSnippet'

interface Props {
  /** The story of the playground. */
  of: NonNullable<ComponentProps<typeof Canvas>['of']>
  /** The name of the component in the code below the controls. */
  component: string
  /** The props with controls. Each prop needs a list of options, or a boolean value. */
  props: string[]
  /** The text in the default slot of the code. */
  label?: string
  /** Props that the code shows with each value, because the component requires them. */
  required?: string[]
}

interface ArgsEvent { storyId: string, args: Record<string, unknown> }

interface ControlProps {
  name: string
  value: unknown
  options?: readonly unknown[]
  onChange: (value: unknown) => void
}

function Control({ name, value, options = [false, true], onChange }: ControlProps) {
  const group = useId()
  const choices = options.map(option => h('label', { key: String(option) },
    h('input', { type: 'radio', name: group, checked: value === option, onChange: () => onChange(option) }),
    h('span', null, String(option))))
  return h('fieldset', null, h('legend', null, name), h('div', null, choices))
}

/** Shows controls for a playground, and the code with the chosen props. The table of props is elsewhere on the page. */
export function PlaygroundControls({ of, component, props, label, required = [] }: Props) {
  const { story } = useOf(of, ['story'])
  const { channel, getStoryContext } = useContext(DocsContext)
  const [args, setArgs] = useState<Record<string, unknown>>(getStoryContext(story).args)

  useEffect(() => {
    const update = (event: ArgsEvent) => { if (event.storyId === story.id) setArgs(event.args) }
    channel.on(STORY_ARGS_UPDATED, update)
    return () => channel.off(STORY_ARGS_UPDATED, update)
  }, [channel, story.id])

  const choose = (name: string) => (value: unknown) =>
    channel.emit(UPDATE_STORY_ARGS, { storyId: story.id, updatedArgs: { [name]: value } })
  const controls = props.map(name => h(Control, {
    key: name, name, value: args[name], options: story.argTypes[name]?.options, onChange: choose(name),
  }))
  const reset = h('button', { type: 'button', onClick: () => channel.emit(RESET_STORY_ARGS, { storyId: story.id }) }, 'Reset props')

  const shown = Object.fromEntries(props.map(name => [name, args[name]]))
  const defaults = Object.fromEntries(Object.entries(story.initialArgs).filter(([name]) => !required.includes(name)))
  return h('div', { className: 'vc-playground' },
    h('div', { className: 'vc-playground-controls sb-unstyled' }, controls, reset),
    h(Source, { code: usageSnippet(component, shown, defaults, label), language: 'html' }))
}
