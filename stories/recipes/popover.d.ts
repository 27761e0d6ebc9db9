// The popover attributes are the platform's; Vue 3.5 does not type them yet.
import 'vue'

declare module 'vue' {
  interface HTMLAttributes {
    popover?: boolean | '' | 'auto' | 'manual'
  }

  interface ButtonHTMLAttributes {
    popovertarget?: string
  }
}
