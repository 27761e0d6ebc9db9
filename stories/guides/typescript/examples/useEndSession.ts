import { isClerkAPIResponseError, useSignOut } from 'vue-clerk'

/** Returns a function that ends a session. If Clerk’s API returns an error, the function resolves to the message. */
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
