import { defineComponent, type DefineSetupFnComponent, type SlotsType, type VNode } from 'vue'
import { buttonPropOptions, type ButtonProps } from './button/buttonProps'
import type { NativeAttributes } from './button/nativeAttributes'
import { renderButton } from './button/renderButton'
import { useStyleCheck } from './button/styleCheck'

/** The props of `ClerkButton`. */
export interface ClerkButtonProps extends ButtonProps {
  /**
   * Shows a spinner in place of the label, and ignores clicks. The button keeps its focus, its width and its accessible
   * name.
   *
   * @default false
   */
  pending?: boolean
  /** Shows a badge that marks a failed action. @default false */
  failed?: boolean
}

/** The slots of `ClerkButton`. */
export interface ClerkButtonSlots {
  /** The label. */
  'default'?: () => VNode[]
  /** An icon before the label. Hide the icon from screen readers, because the label is the button's name. */
  'icon-before'?: () => VNode[]
  /** An icon after the label. Hide the icon from screen readers, because the label is the button's name. */
  'icon-after'?: () => VNode[]
}

type Props = ClerkButtonProps & NativeAttributes
type Slots = SlotsType<ClerkButtonSlots>

// This type is an interface, so that editors show the name of the type.
/** The type of the component `ClerkButton`. */
export interface ClerkButtonComponent extends DefineSetupFnComponent<Props, Record<never, never>, Slots> {
  /** This option is declared because Storybook's types require a component with at least one option. */
  inheritAttrs?: boolean
}

const withoutClicks = (attributes: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('onClick')))

const preventDefault = (event: Event) => { event.preventDefault() }

/**
 * A button with the look of `SignOutButton`, but without an action.
 *
 * Clerk's CSS variables set the colors. The button needs neither Clerk nor `clerkPlugin`.
 *
 * @example
 * ```vue
 * <ClerkButton variant="outline" type="reset">Cancel</ClerkButton>
 * ```
 */
export const ClerkButton: ClerkButtonComponent = /* @__PURE__ */ defineComponent<
  Props, Record<never, never>, never, Slots
>(
  (props, { attrs, slots }) => {
    if (process.env.NODE_ENV !== 'production') useStyleCheck()

    return () => {
      // A pending button ignores clicks and submits no form. The button isn't `disabled`, because a disabled button would
      // lose the focus.
      const attributes = props.pending ? { ...withoutClicks(attrs), onClick: preventDefault } : attrs
      return renderButton(props, props, attributes, slots, slots.default?.() ?? [])
    }
  },
  {
    name: 'ClerkButton',
    inheritAttrs: false,
    props: { ...buttonPropOptions, pending: Boolean, failed: Boolean },
  },
)
