// Storybook reads this file if main.ts lists the add-on. Storybook's development server doesn't bundle the files of an
// add-on. So this list names the CommonJS modules that these files import.
export const optimizeViteDeps = ['vue-clerk > @clerk/shared > glob-to-regexp']
