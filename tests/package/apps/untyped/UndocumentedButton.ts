import { defineComponent, h, type DefineSetupFnComponent, type SlotsType, type VNode } from 'vue'

interface Props { label?: string }

// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- defineComponent needs an index signature
type Emits = { undo: () => void }

interface Slots { default?: (props: { index: number }) => VNode[] }

interface UndocumentedButtonComponent extends DefineSetupFnComponent<Props, Emits, SlotsType<Slots>> {
  inheritAttrs?: boolean
}

/** A button whose props, events and slots have no descriptions. */
export const UndocumentedButton: UndocumentedButtonComponent = defineComponent<Props, Emits, 'undo', SlotsType<Slots>>(
  (props, { emit, slots }) => () =>
    h('button', { onClick: () => { emit('undo') } }, slots.default?.({ index: 0 }) ?? props.label),
  { name: 'UndocumentedButton', props: { label: String }, emits: ['undo'] },
)
