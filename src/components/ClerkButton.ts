import { defineComponent, type DefineSetupFnComponent, type SlotsType, type VNode } from 'vue'
import { buttonPropOptions, type ButtonProps } from './button/buttonProps'
import type { NativeAttributes } from './button/nativeAttributes'
import { renderButton } from './button/renderButton'

export interface ClerkButtonProps extends ButtonProps {
  /** Something is under way: a spinner takes the label's place, and clicks do nothing; focus, width and name stay. @default false */
  pending?: boolean
  /** The newest attempt failed: a badge says so until the next one. @default false */
  failed?: boolean
}

export interface ClerkButtonSlots {
  /** The label. */
  'default'?: () => VNode[]
  /** An icon that precedes the label. */
  'icon-before'?: () => VNode[]
  /** An icon that follows the label. */
  'icon-after'?: () => VNode[]
}

type Props = ClerkButtonProps & NativeAttributes
type Slots = SlotsType<ClerkButtonSlots>

// An interface, so that editors show its name. Storybook's types need one option of a component.
export interface ClerkButtonComponent extends DefineSetupFnComponent<Props, Record<never, never>, Slots> {
  inheritAttrs?: boolean
}

const withoutClicks = (attributes: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('onClick')))

const swallow = (event: Event) => { event.preventDefault() }

/** The plain button in the look of this package, themed by Clerk's own CSS variables. It knows nothing of Clerk. */
export const ClerkButton: ClerkButtonComponent = /* @__PURE__ */ defineComponent<
  Props, Record<never, never>, never, Slots
>(
  (props, { attrs, slots }) => () => {
    // Busy is not `disabled`, which would lose the focus: the click itself must do nothing, also in a form.
    const attributes = props.pending ? { ...withoutClicks(attrs), onClick: swallow } : attrs
    return renderButton(props, props, attributes, {
      label: slots.default?.() ?? [],
      iconBefore: slots['icon-before']?.(),
      iconAfter: slots['icon-after']?.(),
    })
  },
  {
    name: 'ClerkButton',
    inheritAttrs: false,
    props: { ...buttonPropOptions, pending: Boolean, failed: Boolean },
  },
)
