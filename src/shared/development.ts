import { getCurrentInstance, type AppContext } from 'vue'

export const isDevelopment = process.env.NODE_ENV !== 'production'

/** The messages that each app has logged. */
const messages = new WeakMap<AppContext, Set<string>>()

/**
 * Returns whether the app of the current component logs a message for the first time, because a button renders often.
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

/** Logs an error in the app's code once. Silent in production. */
export function developmentError(message: string, ...details: unknown[]) {
  if (isDevelopment && isNew(message)) console.error(`[vue-clerk] ${message}`, ...details)
}
