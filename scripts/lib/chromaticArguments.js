/** The titles of the stories on Chromatic. As in `npm run test:visual`, fixtures and the examples of the guides are excluded. */
export const chromaticStories = ['Components/**', 'Recipes/**', 'States/**', 'Theming/**']

/** The arguments of Chromatic's command. The versions in package-lock.json stay, so Chromatic looks for no update. */
export const chromaticArguments = [
  '--build-script-name', 'build:storybook',
  '--exit-zero-on-changes',
  '--skip-update-check',
  ...chromaticStories.flatMap(title => ['--only-story-names', title]),
]
