import { getToken } from '@clerk/shared/getToken'

/** Requests the notes of the user from the app's backend. */
export async function fetchNotes(): Promise<string[]> {
  const token = await getToken()
  const response = await fetch('/api/notes', { headers: { authorization: `Bearer ${token}` } })
  return response.json()
}
