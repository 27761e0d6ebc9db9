import type { ButtonHTMLAttributes } from 'vue'

/**
 * Attributes and listeners that fall through to the native button.
 *
 * With this type, strict templates accept the attributes. At run time, the attributes aren't props.
 */
export type NativeAttributes = Omit<ButtonHTMLAttributes, 'disabled' | 'onError'>
