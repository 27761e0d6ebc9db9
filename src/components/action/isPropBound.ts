import { camelize, type ComponentInternalInstance } from 'vue'

/** Whether the app gave a prop at all, be it `undefined`: in a component's props that is the same as left out. */
export const isBound = ({ vnode }: ComponentInternalInstance, prop: string) =>
  Object.keys(vnode.props ?? {}).some(name => camelize(name) === prop)
