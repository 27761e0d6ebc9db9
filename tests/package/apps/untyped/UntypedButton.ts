import { defineComponent, h, type Component } from 'vue'

/** A button whose type hides its props. */
export const UntypedButton: Component = defineComponent({
  name: 'UntypedButton',
  props: { label: { type: String, required: true } },
  setup: props => () => h('button', props.label),
})
