import type { Plugin } from 'vite'

const suffix = '?copy'

/** Resolves `vue-clerk/second-copy` to a second copy of vue-clerk, as on a page that bundles vue-clerk twice. */
export function secondCopy(): Plugin {
  return {
    name: 'second-copy',
    enforce: 'pre',
    async resolveId(source, importer) {
      const isInCopy = importer?.endsWith(suffix)
      if (source !== 'vue-clerk/second-copy' && !(isInCopy && source.startsWith('.'))) return undefined
      const resolved = isInCopy
        ? await this.resolve(source, importer!.slice(0, -suffix.length))
        : await this.resolve('vue-clerk', importer)
      return resolved && resolved.id + suffix
    },
  }
}
