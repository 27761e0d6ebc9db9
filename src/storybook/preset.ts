// Storybook reads this file if main.ts lists the add-on. `optimizeViteDeps` lists CommonJS modules that the add-on
// imports. Storybook's development server has to bundle these modules, because browsers can't load CommonJS.
export const optimizeViteDeps = ['vue-clerk > @clerk/shared > glob-to-regexp']
