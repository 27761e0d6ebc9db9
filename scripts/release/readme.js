import { Refusal } from './refusal.js'
import { renamePackage } from './packageName.js'

// Until the first release, the README describes how to install a clone. npm shows the README to people who install the
// published package.
const installation = /(?<=\n## Install\n\n)(?:(?!\n## ).)*?```sh\n(?:(?!\n## ).)*?```(?=\n\n```ts\n)/s

/**
 * Returns the README of the published package: under the package's name, and with the command that installs the package.
 *
 * @param {string} readme
 * @param {string} name
 * @throws {Refusal} If the README has no block of shell commands at the start of the section "Install".
 */
export function publishedReadme(readme, name) {
  if (!installation.test(readme)) {
    throw new Refusal('README.md has no shell commands at the start of the section "Install". Add them, or change scripts/release/readme.js.')
  }
  return renamePackage(readme.replace(installation, () => `\`\`\`sh\nnpm install ${name}\n\`\`\``), name)
}
