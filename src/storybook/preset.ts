interface ViteConfig {
  optimizeDeps?: { include?: string[] }
}

/** The CommonJS modules that the add-on imports. */
const commonJs = ['vue-clerk > @clerk/shared > glob-to-regexp']

/**
 * Makes Storybook's development server bundle the CommonJS modules, because browsers can't load CommonJS. Storybook
 * calls this function if main.ts lists the add-on. Before 10.3, Storybook ignores these modules in `optimizeViteDeps`.
 */
export function viteFinal<Config extends ViteConfig>(config: Config): Config {
  const { optimizeDeps } = config
  return { ...config, optimizeDeps: { ...optimizeDeps, include: [...optimizeDeps?.include ?? [], ...commonJs] } }
}
