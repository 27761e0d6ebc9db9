import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const page = fileURLToPath(new URL('../pages/pendingStyleSheet.html', import.meta.url))

export interface PendingStyleSheets {
  /** Serves `/pending.css`, and the page that shows what browsers do while this style sheet is pending. */
  plugin: Plugin
  /** Sends the style sheet. A page can't request this, because Firefox delays requests while a style sheet is pending. */
  finish: () => void
}

/** Creates a server's style sheet `/pending.css`, which stays pending until the test calls `finish`. */
export function pendingStyleSheets(): PendingStyleSheets {
  const waiting = new Set<ServerResponse>()
  let isFinished = false
  const send = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/css' }).end()
  return {
    plugin: {
      name: 'pending-style-sheets',
      configurePreviewServer({ middlewares }) {
        middlewares.use('/pendingStyleSheet.html', (_, response, next) => {
          readFile(page).then(html => response.writeHead(200, { 'content-type': 'text/html' }).end(html), next)
        })
        middlewares.use('/pending.css', (_, response) => {
          if (isFinished) send(response)
          else waiting.add(response)
        })
      },
    },
    finish() {
      isFinished = true
      for (const response of waiting) send(response)
      waiting.clear()
    },
  }
}
