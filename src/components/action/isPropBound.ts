import { camelize, type ComponentInternalInstance } from 'vue'

/** Returns whether the app binds a prop, even to `undefined`. In `props`, an unbound prop is `undefined` too. */
export const isBound = ({ vnode }: ComponentInternalInstance, prop: string) =>
  Object.keys(vnode.props ?? {}).some(name => camelize(name) === prop)
