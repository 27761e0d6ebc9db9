import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'

/** The path of a script that Clerk's loader requests, such as `/npm/@clerk/clerk-js@6/dist/clerk.browser.js`. */
const scriptPath = /^\/npm\/(@clerk\/(?:clerk-js|ui))@([^/]+)\/dist\/([\w.-]+\.js)$/

/** A script of a package in `node_modules`. `file` is undefined if the optional package `@clerk/ui` is missing. */
export interface ClerkScript {
  file: string | undefined
}

/**
 * Returns the script for the path of a URL. Returns undefined if the path isn't the path of a script of Clerk.
 *
 * @throws an Error that names the version to install, if clerk-js is missing or has another major version
 */
export function findClerkScript(path: string): ClerkScript | undefined {
  const [, name, version, fileName] = scriptPath.exec(path) ?? []
  if (!name || !version || !fileName) return undefined
  const folder = findPackage(name)
  if (!folder) {
    if (name === '@clerk/ui') return { file: undefined }
    throw new Error(`vue-clerk/playwright: the app loads ${name}@${version}, which is not in node_modules. Install it: npm install --save-dev ${name}@${version}`)
  }
  const installed = (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version
  const [wanted] = version.split('.')
  if (/^\d+$/.test(wanted!) && installed.split('.')[0] !== wanted) {
    throw new Error(`vue-clerk/playwright: the app loads ${name}@${version}, but node_modules has ${installed}. Install the version of the app: npm install --save-dev ${name}@${version}`)
  }
  const file = join(folder, 'dist', fileName)
  if (!existsSync(file)) throw new Error(`vue-clerk/playwright: ${name} ${installed} has no file dist/${fileName}, which the app loads.`)
  return { file }
}

/** Returns the folder of an installed package: first of the project under test, then of vue-clerk. */
function findPackage(name: string): string | undefined {
  for (const from of [join(process.cwd(), 'package.json'), import.meta.url]) {
    for (const folder of createRequire(from).resolve.paths(name) ?? []) {
      if (existsSync(join(folder, name, 'package.json'))) return join(folder, name)
    }
  }
  return undefined
}
