import { caseOf } from '../comparison/program'

/** Generated sequences that once showed a difference between the mock and clerk-js. */
export const programCases = [
  // Depends on the number of microtasks of a navigation.
  caseOf({
    statuses: ['active'],
    responses: [],
    page: { webdriver: true },
    steps: [
      { operation: { do: 'setActive', session: null, redirectUrl: '/there' }, wait: false },
      { operation: { do: 'touch', session: 'sess_9' }, wait: true },
      { operation: { do: 'updateClient' }, wait: true },
      { operation: { do: 'signOut', callback: 'signs out' }, wait: true },
      { operation: { do: 'setActive', session: 'sess_9' }, wait: false },
    ],
  }),
  caseOf({
    statuses: ['active', 'ended', 'active'],
    responses: [{ status: 401 }],
    steps: [
      { operation: { do: 'setActive', session: 'sess_9', redirectUrl: '/there' }, wait: false },
      { operation: { do: 'handleUnauthenticated' }, wait: false },
      { operation: { do: 'updateClient' }, wait: true },
      { operation: { do: 'handleUnauthenticated' }, wait: true },
    ],
  }),
  // Depends on which token is kept if one arrives after the client of another response.
  caseOf({
    statuses: ['active', 'removed', 'active', 'pending'],
    responses: [],
    steps: [
      { operation: { do: 'end', session: 'sess_2' }, wait: false },
      { operation: { do: 'getToken', session: 'sess_4' }, wait: true },
      { operation: { do: 'getToken', session: 'sess_4' }, wait: false },
      { operation: { do: 'handleUnauthenticated' }, wait: true },
    ],
  }),
]
