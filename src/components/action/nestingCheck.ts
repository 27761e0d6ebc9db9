import { getCurrentInstance, onMounted, onUpdated } from 'vue'
import { developmentError, isDevelopment } from '../../shared/development'
import { interactive } from './action'

/**
 * A handler that is read late, inside a nested slot, is not seen as taken: the app's button then lands inside ours, which is
 * invalid and acts twice. Says so in development, once it can be seen.
 */
export function useNestingCheck(component: string) {
  if (!isDevelopment) return
  const instance = getCurrentInstance()!
  const check = () => {
    const root = instance.subTree.el as Element | null
    const nested = root?.nodeType === 1 && root.matches('.vc-button') ? root.querySelector(interactive) : null
    if (!nested) return
    developmentError(
      `<${component}> renders a button, and its slot put another interactive element into it. To use your own element, take the `
      + 'handler where the slot begins (v-slot="{ handler }"), or set as-child.',
      nested,
    )
  }
  onMounted(check)
  onUpdated(check)
}
