import { camelize, type ComponentInternalInstance } from 'vue'

/** Returns whether the app bound a prop, even to `undefined`. In `props`, a missing prop is `undefined` too. */
export const isBound = ({ vnode }: ComponentInternalInstance, prop: string) =>
  Object.keys(vnode.props ?? {}).some(name => camelize(name) === prop)
