import type { Plugin } from 'vite'
import { createRegistry } from '../scripts/lib/registry/createRegistry.js'
import { createTokenFiles } from '../scripts/lib/tokens/writeTokens.js'

/** Returns the files that readers download: the design tokens, and the registry of the recipes in the folder `r`. */
async function createDownloads() {
  const [tokens, registry] = await Promise.all([createTokenFiles(), createRegistry()])
  return { ...tokens, ...Object.fromEntries(Object.entries(registry).map(([name, text]) => [`r/${name}`, text])) }
}

/** Adds the downloads to the built Storybook. In development, creates a file at each request. */
export function downloads(): Plugin {
  return {
    name: 'vue-clerk:downloads',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = request.url?.replace(/^\/|\?.*$/g, '') ?? ''
        if (!/^(tokens[.\w]*|r\/[\w-]+)\.json$/.test(path)) {
          next()
          return
        }
        createDownloads().then(files => {
          const text = files[path]
          if (text === undefined) next()
          else response.setHeader('Content-Type', 'application/json').end(text)
        }).catch(next)
      })
    },
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await createDownloads())) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}
