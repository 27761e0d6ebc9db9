// Adds the types of the popover attributes, which Vue 3.5 lacks.
import 'vue'

declare module 'vue' {
  interface HTMLAttributes {
    popover?: boolean | '' | 'auto' | 'manual'
  }

  interface ButtonHTMLAttributes {
    popovertarget?: string
  }
}
