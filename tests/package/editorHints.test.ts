import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const components = ['ClerkButton', 'SignInButton', 'SignOutButton']

/** What an editor shows for a name at the end of a file. */
function hoverText(name: string) {
  const file = `${root}tests/package/editor.ts`
  const text = `import { ${name} } from 'vue-clerk'\n${name}`
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile) as { config: object }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => true,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: path => ts.ScriptSnapshot.fromString(path === file ? text : ts.sys.readFile(path) ?? ''),
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: settings => ts.getDefaultLibFilePath(settings),
    fileExists: path => path === file || ts.sys.fileExists(path),
    readFile: path => ts.sys.readFile(path),
  })
  const { displayParts, documentation } = service.getQuickInfoAtPosition(file, text.length - 1)!
  return { type: ts.displayPartsToString(displayParts).split('\n')[0], doc: ts.displayPartsToString(documentation) }
}

it.each(components)('an editor shows the own type and the documentation of %s', name => {
  const { type, doc } = hoverText(name)
  expect(type).toBe(`(alias) const ${name}: ${name}Component`)
  expect(doc.length).toBeGreaterThan(20)
})
