import { getCurrentInstance, type AppContext } from 'vue'

/** The messages that each app has logged. */
const messages = new WeakMap<AppContext, Set<string>>()

/**
 * Returns whether the app logs this message for the first time. Without this check, a component would repeat the
 * message at each rendering.
 */
function isNew(message: string) {
  const app = getCurrentInstance()?.appContext
  if (!app) return true
  const logged = messages.get(app) ?? new Set()
  messages.set(app, logged)
  return !logged.has(message) && logged.add(message)
}

/** Logs a warning once, about code that works but probably has a mistake. Silent in production. */
export function developmentWarning(message: string) {
  if (process.env.NODE_ENV !== 'production' && isNew(message)) console.warn(`[vue-clerk] ${message}`)
}

/** Logs an error once, about a mistake in the app's code. Silent in production. */
export function developmentError(message: string, ...details: unknown[]) {
  if (process.env.NODE_ENV !== 'production' && isNew(message)) console.error(`[vue-clerk] ${message}`, ...details)
}
