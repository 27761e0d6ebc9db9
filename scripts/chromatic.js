// Publishes the stories to Chromatic, a service that compares pictures of stories. Without a token, this script only
// prints a note.
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { run } from './lib/children.js'

const chromatic = fileURLToPath(new URL('../node_modules/chromatic/dist/bin.cjs', import.meta.url))

// The arguments that select the stories. As in `npm run test:visual`, fixtures and the examples of the guides are
// excluded.
const stories = ['Components/**', 'Recipes/**', 'States/**', 'Theming/**'].flatMap(title => ['--only-story-names', title])

if (process.env.CHROMATIC_PROJECT_TOKEN) {
  const args = ['--build-script-name', 'build:storybook', '--exit-zero-on-changes', ...stories]
  process.exitCode = await run(process.execPath, [chromatic, ...args])
} else {
  console.log('Chromatic is skipped. Set the variable CHROMATIC_PROJECT_TOKEN to the token of your project at chromatic.com.')
}
