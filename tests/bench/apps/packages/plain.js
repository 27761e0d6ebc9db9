// The baseline of the comparison: a button component with one element, and one computed ref that the whole app shares.
import { computed, inject, shallowRef } from 'vue'
import Buttons from '../buttons/PlainButtons.vue'

const key = Symbol('userId')

export default {
  Buttons,
  install(app, clerk) {
    const resources = shallowRef()
    app.onUnmount(clerk.addListener(next => { resources.value = next }))
    app.provide(key, computed(() => resources.value?.user?.id))
  },
  useAuth: () => ({ userId: inject(key) }),
}
