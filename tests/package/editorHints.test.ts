import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const buttons = ['ClerkButton', 'SignInButton', 'SignOutButton', 'SignUpButton']
const controls = ['ClerkLoaded', 'ClerkLoading', 'Show', 'SignedIn', 'SignedOut']

const file = `${root}tests/package/editor.ts`
const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile) as { config: object }
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
let text = ''
let version = 0

const service = ts.createLanguageService({
  ...ts.sys,
  useCaseSensitiveFileNames: () => true,
  getScriptFileNames: () => [file],
  getScriptVersion: path => path === file ? `${version}` : '',
  getScriptSnapshot: path => ts.ScriptSnapshot.fromString(path === file ? text : ts.sys.readFile(path) ?? ''),
  getCurrentDirectory: () => root,
  getCompilationSettings: () => options,
  getDefaultLibFileName: settings => ts.getDefaultLibFilePath(settings),
  fileExists: path => path === file || ts.sys.fileExists(path),
  readFile: path => ts.sys.readFile(path),
})

/** Returns the type and the documentation that an editor shows for the name at the end of the code. */
function hoverText(code: string) {
  text = code
  version++
  const { displayParts, documentation } = service.getQuickInfoAtPosition(file, code.length - 1)!
  return { type: ts.displayPartsToString(displayParts).split('\n')[0], doc: ts.displayPartsToString(documentation) }
}

it.each([
  ...buttons.map(name => ({ name, start: /^A button / })),
  ...controls.map(name => ({ name, start: /^Shows (its )?content / })),
])('lets an editor show the type and the documentation of $name', ({ name, start }) => {
  const { type, doc } = hoverText(`import { ${name} } from 'vue-clerk'\n${name}`)
  expect(type).toBe(`(alias) const ${name}: ${name}Component`)
  expect(doc).toMatch(start)
})

it.each([
  ['a member of useAuth()', 'useAuth().sessionId', 'The ID of the current session.'],
  ['a member of useUser()', 'useUser().user', 'Clerk\'s user.'],
  ['a member of useSession()', 'useSession().session', 'Clerk\'s current session'],
  ['a member of useSessionList()', 'useSessionList().sessions', 'All sessions of this device.'],
  ['a member of useSignOut()', 'useSignOut().pending', 'Whether a sign-out'],
  ['an option of clerkPlugin', 'let options: ClerkPluginOptions\noptions!.publishableKey', 'The publishable key'],
  ['a prop', 'let props: SignOutButtonProps\nprops!.block', 'Fills the width'],
  ['a prop of Show', 'let props: ShowProps\nprops!.when', 'The condition for the default slot'],
])('lets an editor show the documentation of %s', (_, code, doc) => {
  const names = 'useAuth, useUser, useSession, useSessionList, useSignOut, type ClerkPluginOptions, type ShowProps, type SignOutButtonProps'
  expect(hoverText(`import { ${names} } from 'vue-clerk'\n${code}`).doc).toContain(doc)
})
