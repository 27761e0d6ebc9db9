import type { ButtonHTMLAttributes } from 'vue'

/**
 * What the native button takes besides the props: every attribute and listener falls through to it. A type for strict
 * templates; at run time these are attributes, not props.
 */
export type NativeAttributes = Omit<ButtonHTMLAttributes, 'disabled' | 'onError'>
