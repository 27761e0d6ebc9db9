import { getByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { h, ref, type Ref } from 'vue'
import { SignOutButton, type SignOutButtonProps } from 'vue-clerk'
import { mountApp, type MountOptions } from './mountApp'

type Props = SignOutButtonProps & Record<string, unknown>

/** Mounts an app with one sign-out button. `props` may be a ref. */
export async function mountButton(props: Props | Ref<Props> = {}, settings: MountOptions = {}) {
  const state = ref(props)
  const app = await mountApp(() => h(SignOutButton, state.value as Props), settings)
  const button = getByRole(app.container, 'button')
  return { ...app, button, props: state, click: () => userEvent.click(button) }
}
