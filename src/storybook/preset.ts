// Storybook reads this file if main.ts lists the add-on. Its development server doesn't bundle an add-on's files, so
// CommonJS that they import must be listed here.
export const optimizeViteDeps = ['vue-clerk > @clerk/shared > glob-to-regexp']
