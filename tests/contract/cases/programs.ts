import { caseOf } from '../comparison/program'

/** Runs that once told the mock from clerk-js. */
export const programCases = [
  // How long a navigation takes, in microtasks.
  caseOf({
    statuses: ['active'],
    answers: [],
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
    answers: [{ status: 401 }],
    steps: [
      { operation: { do: 'setActive', session: 'sess_9', redirectUrl: '/there' }, wait: false },
      { operation: { do: 'handleUnauthenticated' }, wait: false },
      { operation: { do: 'updateClient' }, wait: true },
      { operation: { do: 'handleUnauthenticated' }, wait: true },
    ],
  }),
  // Which token stays, when one arrives after the client that came with another answer.
  caseOf({
    statuses: ['active', 'removed', 'active', 'pending'],
    answers: [],
    steps: [
      { operation: { do: 'end', session: 'sess_2' }, wait: false },
      { operation: { do: 'getToken', session: 'sess_4' }, wait: true },
      { operation: { do: 'getToken', session: 'sess_4' }, wait: false },
      { operation: { do: 'handleUnauthenticated' }, wait: true },
    ],
  }),
]
