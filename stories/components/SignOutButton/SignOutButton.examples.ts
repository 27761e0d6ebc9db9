// The examples that the stories render. Each example has a component and the component's source code.
import type { ClerkStoryParameters } from 'vue-clerk/storybook'
import { shownCode } from '../../support/shownCode'
import AccountListExample from './examples/accounts/AccountList.vue'
import accountListSource from './examples/accounts/AccountList.vue?raw'
import AllAccountsExample from './examples/accounts/AllAccounts.vue'
import allAccountsSource from './examples/accounts/AllAccounts.vue?raw'
import appSignOutSource from './examples/accounts/AppSignOut.vue?raw'
import OneAccountExample from './examples/accounts/OneAccount.vue'
import oneAccountSource from './examples/accounts/OneAccount.vue?raw'
import ThisDeviceExample from './examples/accounts/ThisDevice.vue'
import thisDeviceSource from './examples/accounts/ThisDevice.vue?raw'
import AppActionsExample from './examples/accounts/AppActions.vue'
import AsChildExample from './examples/looks/AsChild.vue'
import asChildSource from './examples/looks/AsChild.vue?raw'
import CustomLabelExample from './examples/looks/CustomLabel.vue'
import customLabelSource from './examples/looks/CustomLabel.vue?raw'
import DangerExample from './examples/looks/Danger.vue'
import dangerSource from './examples/looks/Danger.vue?raw'
import DefaultExample from './examples/looks/Default.vue'
import defaultSource from './examples/looks/Default.vue?raw'
import DisabledExample from './examples/looks/Disabled.vue'
import disabledSource from './examples/looks/Disabled.vue?raw'
import FailedExample from './examples/looks/Failed.vue'
import failedSource from './examples/looks/Failed.vue?raw'
import IconAndTextExample from './examples/looks/IconAndText.vue'
import iconAndTextSource from './examples/looks/IconAndText.vue?raw'
import BlockExample from './examples/props/Block.vue'
import blockSource from './examples/props/Block.vue?raw'
import CallbackExample from './examples/props/Callback.vue'
import callbackSource from './examples/props/Callback.vue?raw'
import LabelsExample from './examples/props/Labels.vue'
import labelsSource from './examples/props/Labels.vue?raw'
import RedirectUrlExample from './examples/props/RedirectUrl.vue'
import redirectUrlSource from './examples/props/RedirectUrl.vue?raw'
import SizesExample from './examples/props/Sizes.vue'
import sizesSource from './examples/props/Sizes.vue?raw'
import VariantsExample from './examples/props/Variants.vue'
import variantsSource from './examples/props/Variants.vue?raw'
import AllSessionsExample from './examples/specification/AllSessions.vue'
import allSessionsSource from './examples/specification/AllSessions.vue?raw'
import BasicExample from './examples/specification/Basic.vue'
import basicSource from './examples/specification/Basic.vue?raw'
import CustomSlotExample from './examples/specification/CustomSlot.vue'
import customSlotSource from './examples/specification/CustomSlot.vue?raw'
import SpecificSessionExample from './examples/specification/SpecificSession.vue'
import specificSessionSource from './examples/specification/SpecificSession.vue?raw'

interface Example<Component> {
  component: Component
  source: string
}

export const accountList = { component: AccountListExample, source: accountListSource }
export const allAccounts = { component: AllAccountsExample, source: allAccountsSource }
export const allSessions = { component: AllSessionsExample, source: allSessionsSource }
export const asChild = { component: AsChildExample, source: asChildSource }
export const basic = { component: BasicExample, source: basicSource }
export const block = { component: BlockExample, source: blockSource }
export const callback = { component: CallbackExample, source: callbackSource }
export const customLabel = { component: CustomLabelExample, source: customLabelSource }
export const customSlot = { component: CustomSlotExample, source: customSlotSource }
export const danger = { component: DangerExample, source: dangerSource }
export const defaultButton = { component: DefaultExample, source: defaultSource }
export const disabled = { component: DisabledExample, source: disabledSource }
export const failed = { component: FailedExample, source: failedSource }
export const iconAndText = { component: IconAndTextExample, source: iconAndTextSource }
export const labels = { component: LabelsExample, source: labelsSource }
export const oneAccount = { component: OneAccountExample, source: oneAccountSource }
/** Renders `AppActions`, but shows the code of `AppSignOut`, which `AppActions` uses. */
export const ownComponent = { component: AppActionsExample, source: appSignOutSource }
export const redirectUrl = { component: RedirectUrlExample, source: redirectUrlSource }
export const sizes = { component: SizesExample, source: sizesSource }
export const specificSession = { component: SpecificSessionExample, source: specificSessionSource }
export const thisDevice = { component: ThisDeviceExample, source: thisDeviceSource }
export const variants = { component: VariantsExample, source: variantsSource }

/** Returns the `render` and `parameters` of a story that shows an example. */
export function show<Component>(
  { component, source }: Example<Component>,
  clerk: ClerkStoryParameters = {},
  { autoplay = false } = {},
) {
  return {
    render: () => component,
    parameters: { clerk, ...shownCode(source, { autoplay }) },
  }
}
