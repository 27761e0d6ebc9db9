/** A session of WebDriver. See https://www.w3.org/TR/webdriver2/ */
export interface WebDriverSession {
  capabilities: { browserVersion: string }
  /** Sends a command of the session and returns the result. @throws the driver's error */
  send: <Result>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<Result>
}

interface Failure { error: string, message: string }

async function send<Result>(url: string, method: string, body: object | undefined): Promise<Result> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    // WebDriver requires a body for each POST request.
    ...method === 'POST' && { body: JSON.stringify(body ?? {}) },
  })
  const { value } = await response.json() as { value: Result | Failure }
  if (response.ok) return value as Result
  const { error, message } = value as Failure
  throw new Error(`${method} ${new URL(url).pathname.replace(/^\/session\/[^/]+/, '')}: ${error}: ${message}`)
}

/** Starts a browser with a driver that already runs, and returns the session. */
export async function openSession(driver: string, alwaysMatch: object): Promise<WebDriverSession> {
  const { sessionId, capabilities } = await send<{ sessionId: string } & Pick<WebDriverSession, 'capabilities'>>(
    `${driver}/session`, 'POST', { capabilities: { alwaysMatch } },
  )
  return { capabilities, send: (method, path, body) => send(`${driver}/session/${sessionId}${path}`, method, body) }
}

/** Resolves when the driver answers requests. */
export async function waitForDriver(driver: string, hasEnded: () => boolean): Promise<void> {
  while (!hasEnded()) {
    if (await fetch(`${driver}/status`).then(({ ok }) => ok, () => false)) return
    await new Promise(resolve => { setTimeout(resolve, 50) })
  }
  throw new Error(`The driver at ${driver} has ended.`)
}
