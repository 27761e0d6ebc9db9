import { getCurrentInstance, type AppContext } from 'vue'

export const isDevelopment = process.env.NODE_ENV !== 'production'

/** The messages that each app has had. */
const messages = new WeakMap<AppContext, Set<string>>()

/** Whether a message is new to the app whose component is rendering: a button renders often. */
function isNew(message: string) {
  const app = getCurrentInstance()?.appContext
  if (!app) return true
  const known = messages.get(app) ?? new Set()
  messages.set(app, known)
  return !known.has(message) && known.add(message)
}

/** Warns once about something that works, but hardly as intended. Silent in production. */
export function developmentWarning(message: string) {
  if (isDevelopment && isNew(message)) console.warn(`[vue-clerk] ${message}`)
}

/** Reports once a mistake in the app's code. Silent in production. */
export function developmentError(message: string, ...details: unknown[]) {
  if (isDevelopment && isNew(message)) console.error(`[vue-clerk] ${message}`, ...details)
}
