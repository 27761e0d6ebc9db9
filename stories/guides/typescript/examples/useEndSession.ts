import { isClerkAPIResponseError, useSignOut } from 'vue-clerk'

/** Returns a function that ends a session and resolves to the message of Clerk’s error, if any. */
export function useEndSession() {
  const { signOut } = useSignOut()

  return async (sessionId: string): Promise<string | undefined> => {
    try {
      await signOut({ sessionId })
      return undefined
    } catch (error) {
      if (isClerkAPIResponseError(error)) return error.errors[0]?.longMessage
      throw error
    }
  }
}
