import type { ResolvedUser } from './userInput'

const names = [
  'Ada Lovelace', 'Grace Hopper', 'Alan Turing', 'Katherine Johnson', 'Edsger Dijkstra', 'Barbara Liskov',
  'Donald Knuth', 'Margaret Hamilton', 'John McCarthy', 'Frances Allen', 'Tony Hoare', 'Radia Perlman',
]

/**
 * Returns the default user for the session at `index`. The first user is `user_1`, Ada Lovelace. After 12 users, the
 * names repeat.
 */
export function defaultUser(index: number): ResolvedUser {
  const [firstName = '', lastName = ''] = (names[index % names.length] ?? '').split(' ')
  const email = `${firstName.toLowerCase()}@example.com`
  return { id: `user_${index + 1}`, firstName, lastName, email, username: null, imageUrl: '', publicMetadata: {} }
}
