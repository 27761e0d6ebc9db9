import { getCurrentInstance, type AppContext } from 'vue'

export const isDevelopment = process.env.NODE_ENV !== 'production'

/** The messages that each app has logged. */
const messages = new WeakMap<AppContext, Set<string>>()

/**
 * Returns whether the current component's app hasn't logged a message yet. Buttons render often, and each rendering
 * would repeat the message.
 */
function isNew(message: string) {
  const app = getCurrentInstance()?.appContext
  if (!app) return true
  const logged = messages.get(app) ?? new Set()
  messages.set(app, logged)
  return !logged.has(message) && logged.add(message)
}

/** Warns once about code that works, but probably not as intended. Silent in production. */
export function developmentWarning(message: string) {
  if (isDevelopment && isNew(message)) console.warn(`[vue-clerk] ${message}`)
}

/** Logs once that the app's code has an error. Silent in production. */
export function developmentError(message: string, ...details: unknown[]) {
  if (isDevelopment && isNew(message)) console.error(`[vue-clerk] ${message}`, ...details)
}
