const file = 'mock/mockFetch.ts'

/** Small bugs in the mock's requests, and in the errors of failed requests. */
export const requestMutants = [
  { file, name: 'a request is sent synchronously', find: 'await threeMicrotasks()', replace: '' },
  { file, name: 'after a network error, the mock also retries a POST or DELETE request', find: 'shouldRetry: (error, attempt) => error === connectionLost && method === \'GET\' && attempt < tries', replace: 'shouldRetry: (error, attempt) => error === connectionLost && attempt < 2' },
  { file, name: 'a network error has a wrong message', find: 'ClerkJS: Network error at', replace: 'ClerkJS: Network failure at' },
  { file, name: 'a request ignores a network error although the browser is online', find: 'if (isValidBrowserOnline()) throw new Error(message, { cause })', replace: '' },
  { file, name: 'a request rejects after a network error although the browser is offline', find: 'if (isValidBrowserOnline()) throw new Error(message, { cause })', replace: 'throw new Error(message, { cause })' },
  { file, name: 'after a network error, a request rejects with a ClerkAPIResponseError', find: 'if (isValidBrowserOnline()) throw new Error(message, { cause })', replace: 'if (isValidBrowserOnline()) throw new ClerkAPIResponseError(message, { data: [], status: 0 })' },
  { file, name: 'a request ignores the option rethrowOfflineNetworkErrors', find: 'if (host.rethrowsOfflineErrors()) throw', replace: 'if (!host) throw' },
  { file, name: 'a request ignores the client in the response', find: '&& !skipUpdateClient) host.updateClient(client)', replace: '&& !skipUpdateClient) void client' },
  { file, name: 'a request ignores the client in the field meta of an error response', find: 'payload?.client || payload?.meta?.client', replace: 'payload?.client' },
  { file, name: 'a request resolves although the status of the response is 4xx', find: 'if (status < 400) return', replace: 'if (status < 500) return' },
  { file, name: 'after a 401, a request does not reload the client', find: 'await host.handleUnauthenticated()', replace: '' },
  { file, name: 'after a 401, a request rejects before the client is reloaded', find: 'await host.handleUnauthenticated()', replace: 'void host.handleUnauthenticated()' },
  { file, name: 'an error of the API has the short message instead of the long message', find: 'error?.long_message ?? \'\'', replace: 'error?.message ?? \'\'' },
  { file, name: 'every error of the API has the status 500', find: 'ErrorJson[\'errors\'], status })', replace: 'ErrorJson[\'errors\'], status: 500 })' },
  { file, name: 'an error of the API is a plain Error', find: 'throw new ClerkAPIResponseError(error?.long_message ?? \'\', { data: payload?.errors as ErrorJson[\'errors\'], status })', replace: 'throw new Error(error?.long_message ?? \'\')' },
  { file: 'mock/mockClerk.ts', name: 'after a 401, the mock keeps a session that the server no longer lists', find: 'if (this.session) return\n', replace: 'return\n' },
  { file: 'mock/mockClerk.ts', name: 'after a 401, the mock signs out although the server still lists the session', find: 'if (this.session) return\n', replace: '' },
]
