import { caseOf } from '../comparison/program'

/** Sequences of calls in which the mock once differed from clerk-js. */
export const programCases = [
  // The result of this sequence depends on the number of microtasks that a navigation takes.
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
  // The result of this sequence depends on the order of two responses that contain a token. The response to the token
  // request arrives second.
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
