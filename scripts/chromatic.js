// Publishes the stories to Chromatic, for teams that use Chromatic. Without a token, this script does nothing.
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { run } from './lib/children.js'

const chromatic = fileURLToPath(new URL('../node_modules/chromatic/dist/bin.cjs', import.meta.url))

// The stories that get a snapshot. As in `npm run test:visual`, fixtures and the examples of the guides get none.
const stories = ['Components/**', 'Recipes/**', 'States/**', 'Theming/**'].flatMap(title => ['--only-story-names', title])

if (process.env.CHROMATIC_PROJECT_TOKEN) {
  const args = ['--build-script-name', 'build:storybook', '--exit-zero-on-changes', ...stories]
  process.exitCode = await run(process.execPath, [chromatic, ...args])
} else {
  console.log('Chromatic is skipped, because CHROMATIC_PROJECT_TOKEN is not set. Set it to the token of your project at chromatic.com.')
}
