// Publishes the stories to Chromatic, a service that compares pictures of stories. Without a token, this script only
// prints a note. More arguments, such as `--dry-run`, are arguments of Chromatic's own command.
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { chromaticArguments } from './lib/chromaticArguments.js'
import { run } from './lib/children.js'

const chromatic = fileURLToPath(new URL('../node_modules/chromatic/dist/bin.cjs', import.meta.url))

// Disables Chromatic's telemetry.
process.env.CHROMATIC_DISABLE_ANALYTICS = '1'
process.env.DISABLE_ERROR_MONITORING = 'true'

if (process.env.CHROMATIC_PROJECT_TOKEN) {
  process.exitCode = await run(process.execPath, [chromatic, ...chromaticArguments, ...process.argv.slice(2)])
} else {
  console.log('Chromatic is skipped. Set the variable CHROMATIC_PROJECT_TOKEN to the token of your project at chromatic.com.')
}
