const file = 'mock/mockFetch.ts'

/** Bugs of requests and their failures. */
export const requestMutants = [
  { file, name: 'a request is sent synchronously', find: 'await threeMicrotasks()', replace: '' },
  { file, name: 'every request is retried after a network error', find: 'shouldRetry: (_, attempt) => method === \'GET\' && attempt < tries', replace: 'shouldRetry: (_, attempt) => attempt < 2' },
  { file, name: 'a network error has another message', find: 'ClerkJS: Network error at', replace: 'ClerkJS: Network failure at' },
  { file, name: 'a network error counts as success', find: 'if (isValidBrowserOnline()) throw new Error(message, { cause })', replace: '' },
  { file, name: 'a network error rejects even if the browser is offline', find: 'if (isValidBrowserOnline()) throw new Error(message, { cause })', replace: 'throw new Error(message, { cause })' },
  { file, name: 'a network error is a ClerkAPIResponseError', find: 'if (isValidBrowserOnline()) throw new Error(message, { cause })', replace: 'if (isValidBrowserOnline()) throw new ClerkAPIResponseError(message, { data: [], status: 0 })' },
  { file, name: 'a request ignores rethrowOfflineNetworkErrors', find: 'if (host.rethrowsOfflineErrors()) throw', replace: 'if (!host) throw' },
  { file, name: 'the client of a response is ignored', find: '&& !skipUpdateClient) host.updateClient(client)', replace: '&& !skipUpdateClient) void client' },
  { file, name: 'the client in the meta of an error is ignored', find: 'payload?.client || payload?.meta?.client', replace: 'payload?.client' },
  { file, name: 'a 4xx counts as success', find: 'if (status < 400) return', replace: 'if (status < 500) return' },
  { file, name: 'a 401 does not reload the client', find: 'await host.handleUnauthenticated()', replace: '' },
  { file, name: 'a 401 rejects before the client is reloaded', find: 'await host.handleUnauthenticated()', replace: 'void host.handleUnauthenticated()' },
  { file, name: 'an error of the API has the short message', find: 'error?.long_message ?? \'\'', replace: 'error?.message ?? \'\'' },
  { file, name: 'every error of the API has the status 500', find: 'ErrorJson[\'errors\'], status })', replace: 'ErrorJson[\'errors\'], status: 500 })' },
  { file, name: 'an error of the API is a plain Error', find: 'throw new ClerkAPIResponseError(error?.long_message ?? \'\', { data: payload?.errors as ErrorJson[\'errors\'], status })', replace: 'throw new Error(error?.long_message ?? \'\')' },
  { file: 'mock/mockClerk.ts', name: 'a 401 keeps a session that the server no longer lists', find: 'if (this.session) return\n', replace: 'return\n' },
  { file: 'mock/mockClerk.ts', name: 'a 401 signs out although the server still lists the session', find: 'if (this.session) return\n', replace: '' },
]
