// Vue 3.5 has no types for the popover attributes.
import 'vue'

declare module 'vue' {
  interface HTMLAttributes {
    popover?: boolean | '' | 'auto' | 'manual'
  }

  interface ButtonHTMLAttributes {
    popovertarget?: string
  }
}
