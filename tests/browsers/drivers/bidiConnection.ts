import { once } from 'node:events'
import WebSocket from 'ws'

interface Message {
  id?: number
  type: 'success' | 'error' | 'event'
  result?: unknown
  error?: string
  message?: string
}

/** A connection to a browser by WebDriver BiDi. See https://www.w3.org/TR/webdriver-bidi/ */
export interface BidiConnection {
  /** Sends a command and returns the result. @throws the browser's error */
  send: <Result>(method: string, params?: object) => Promise<Result>
  close: () => void
}

export async function connectBidi(url: string): Promise<BidiConnection> {
  const socket = new WebSocket(url)
  const waiting = new Map<number, (message: Message) => void>()
  let lastId = 0
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message
    if (message.id === undefined) return
    waiting.get(message.id)?.(message)
    waiting.delete(message.id)
  }
  socket.onclose = () => {
    const message = 'The browser has closed the connection.'
    for (const settle of waiting.values()) settle({ type: 'error', error: 'closed', message })
    waiting.clear()
  }
  await once(socket as never, 'open')
  return {
    send: (method, params = {}) => new Promise((resolve, reject) => {
      const id = ++lastId
      waiting.set(id, ({ type, result, error, message }) => {
        if (type === 'success') resolve(result as never)
        else reject(new Error(`${method}: ${error}: ${message}`))
      })
      socket.send(JSON.stringify({ id, method, params }))
    }),
    close: () => { socket.close() },
  }
}
