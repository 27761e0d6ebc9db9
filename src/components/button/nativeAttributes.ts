import type { ButtonHTMLAttributes } from 'vue'

/**
 * Attributes and listeners that fall through to the native button.
 *
 * The type is for strict templates. At run time these are attributes, not props.
 */
export type NativeAttributes = Omit<ButtonHTMLAttributes, 'disabled' | 'onError'>
