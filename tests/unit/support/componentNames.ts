import * as vueClerk from 'vue-clerk'

const isComponent = ([name, value]: [string, unknown]) =>
  /^[A-Z]/.test(name) && !(typeof value === 'function' && value.prototype instanceof Error)

/** The names of all components that the package exports. */
export const componentNames = Object.entries(vueClerk).filter(isComponent).map(([name]) => name)
