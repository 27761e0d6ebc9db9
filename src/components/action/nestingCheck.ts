import { getCurrentInstance, onMounted, onUpdated } from 'vue'
import { developmentError, isDevelopment } from '../../shared/development'
import { interactive } from './action'

/**
 * Logs an error in development if the app's button is inside the default button.
 *
 * This happens if only a nested slot reads the slot prop `handler`. The nested slot renders too late to replace the
 * default button. The markup is invalid, and a click would run the action twice.
 */
export function useNestingCheck(component: string) {
  if (!isDevelopment) return
  const instance = getCurrentInstance()!
  const check = () => {
    const root = instance.subTree.el as Element | null
    const nested = root?.nodeType === 1 && root.matches('.vc-button') ? root.querySelector(interactive) : null
    if (!nested) return
    developmentError(
      `<${component}> renders a button, and its slot put another interactive element into it. To use your own element, read the `
      + 'handler where the slot begins (v-slot="{ handler }"), or set as-child.',
      nested,
    )
  }
  onMounted(check)
  onUpdated(check)
}
