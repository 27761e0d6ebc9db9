// What Storybook reads where main.ts names the add-on. Its development server takes an add-on's files as they are, and
// makes CommonJS that they import into modules only where it is named.
export const optimizeViteDeps = ['vue-clerk > @clerk/shared > glob-to-regexp']
