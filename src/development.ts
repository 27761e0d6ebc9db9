export const isDevelopment = process.env.NODE_ENV !== 'production'

/** Something works, but hardly as meant. Silent, and gone from the bundle, in production. */
export function developmentWarning(message: string) {
  if (isDevelopment) console.warn(`[vue-clerk] ${message}`)
}

/** Something is wrong in the app's code. Silent, and gone from the bundle, in production. */
export function developmentError(message: string, ...details: unknown[]) {
  if (isDevelopment) console.error(`[vue-clerk] ${message}`, ...details)
}
