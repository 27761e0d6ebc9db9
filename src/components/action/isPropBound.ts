import { camelize, type ComponentInternalInstance } from 'vue'

/** Returns whether the app bound a prop, also to `undefined`. A component's props don't show the difference. */
export const isBound = ({ vnode }: ComponentInternalInstance, prop: string) =>
  Object.keys(vnode.props ?? {}).some(name => camelize(name) === prop)
