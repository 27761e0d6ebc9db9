import { getCurrentInstance, onMounted, onUpdated } from 'vue'
import { developmentError } from '../../shared/development'
import { interactive } from './action'

/**
 * Logs an error in development if the app's button is inside the default button. This markup is invalid, and a click
 * would run the action twice.
 *
 * The usual cause: the button's slot contains a component, and only the slot of this component reads `handler`. Vue
 * renders this inner slot when the button has already rendered the default button.
 */
export function useNestingCheck(component: string) {
  if (process.env.NODE_ENV === 'production') return
  const instance = getCurrentInstance()!
  const check = () => {
    const root = instance.subTree.el as Element | null
    const nested = root?.nodeType === 1 && root.matches('.vc-button') ? root.querySelector(interactive) : null
    if (!nested) return
    developmentError(
      `The slot of <${component}> puts an interactive element into the button. To replace the button with your own `
      + `element, write <${component} v-slot="{ handler }"> and @click="handler", or set as-child.`,
      nested,
    )
  }
  onMounted(check)
  onUpdated(check)
}
