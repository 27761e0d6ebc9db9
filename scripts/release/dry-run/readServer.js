// Starts the server of a built Nuxt app in this process, prints the server's page, and exits.
import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

const probe = createServer().listen(0, '127.0.0.1')
await once(probe, 'listening')
const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address())
await new Promise(closed => probe.close(closed))

process.env.PORT = `${port}`
process.env.HOST = '127.0.0.1'
const [, , file = ''] = process.argv
await import(pathToFileURL(resolve(file)).href)

/** Requests the page until the server listens. */
async function read() {
  for (const end = Date.now() + 30_000; ;) {
    try {
      return await (await fetch(`http://127.0.0.1:${port}/`)).text()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise(next => setTimeout(next, 50))
    }
  }
}

process.stdout.write(await read(), () => process.exit())
