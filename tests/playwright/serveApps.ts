import process from 'node:process'
import { serveApp } from '../e2e/serve'

/** Serves the app of the end-to-end tests. The tests read its URL from an environment variable. */
export default async function serveApps() {
  const app = await serveApp('app')
  process.env.APP_URL = app.url
  return app.close
}
