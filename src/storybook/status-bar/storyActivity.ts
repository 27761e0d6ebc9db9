import type { TracedResponse } from '../../testing'

/** A request that changes the server's state. */
export interface StoryRequest {
  readonly method: string
  readonly path: string
  /** `response` is undefined while the request is in flight. */
  readonly response?: Pick<TracedResponse, 'status' | 'milliseconds'>
}

/** The effects of the user's latest action. */
export interface StoryActivity {
  /** The latest failed request. If no request failed, the latest request. */
  readonly request?: StoryRequest
  /** The URL that Clerk redirects to. */
  readonly destination?: string
  /** The name of the dialog that Clerk opens. */
  readonly dialog?: string
  /** The message of a failure that the scenario simulates and the story doesn't handle. */
  readonly failure?: string
}

export const isFailed = ({ response }: StoryRequest) =>
  !!response && (response.status === 'network-error' || response.status >= 400)

/**
 * Collects the effects of one user action for the status bar. The bar keeps showing a failed request, even if later
 * requests of the action succeed. The bar shows all effects until a new user action has an effect.
 */
export function createStoryActivity() {
  let requests: readonly StoryRequest[] = []
  let others: Omit<StoryActivity, 'request'> = {}
  let hasNewAction = false

  const clearPrevious = () => {
    if (!hasNewAction) return
    hasNewAction = false
    requests = requests.filter(({ response }) => !response)
    others = {}
  }

  return {
    read: (): StoryActivity => ({ ...others, request: requests.findLast(isFailed) ?? requests.at(-1) }),
    onUserAction: () => { hasNewAction = true },
    onRequest: (method: string, path: string) => {
      clearPrevious()
      requests = [...requests, { method, path }]
    },
    onResponse: ({ method, path, status, milliseconds }: TracedResponse) => {
      const index = requests.findIndex(request =>
        !request.response && request.method === method && request.path === path)
      // Appends a request that was sent before this object was created.
      const at = index < 0 ? requests.length : index
      requests = [
        ...requests.slice(0, at),
        { method, path, response: { status, milliseconds } },
        ...requests.slice(at + 1),
      ]
    },
    onNavigate: (destination: string) => {
      clearPrevious()
      others = { ...others, destination }
    },
    onDialog: (dialog: string) => {
      clearPrevious()
      others = { ...others, dialog }
    },
    onFailure: (failure: string) => { others = { ...others, failure } },
  }
}
