import { defineComponent, h } from 'vue'

/** A button whose type hides its props. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the mistake that the build must report
export const AnyButton: any = defineComponent({
  name: 'AnyButton',
  props: { label: { type: String, required: true } },
  setup: props => () => h('button', props.label),
})
