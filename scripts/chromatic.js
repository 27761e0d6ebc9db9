// Publishes the stories to Chromatic, for teams that use it. Without a token, it does nothing.
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { run } from './lib/children.js'

const chromatic = fileURLToPath(new URL('../node_modules/chromatic/dist/bin.cjs', import.meta.url))

// The stories of the sidebar. Fixtures and the guides' examples have no snapshots, as in `npm run test:visual`.
const stories = ['Components/**', 'Recipes/**', 'States/**', 'Theming/**'].flatMap(title => ['--only-story-names', title])

if (process.env.CHROMATIC_PROJECT_TOKEN) {
  const args = ['--build-script-name', 'build:storybook', '--exit-zero-on-changes', ...stories]
  process.exitCode = await run(process.execPath, [chromatic, ...args])
} else {
  console.log('Chromatic is skipped: CHROMATIC_PROJECT_TOKEN is not set. It is the token of a project at chromatic.com.')
}
