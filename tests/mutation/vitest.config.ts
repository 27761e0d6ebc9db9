import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import mainConfig from '../../vitest.config.ts'

const projects = mainConfig.test!.projects as TestProjectInlineConfiguration[]
const chosen = projects.filter(({ test }) => ['unit', 'ssr'].includes(test?.name as string))

// Stryker doesn't change the code that tests/unit/{nuxt,storybook} and tests/unit/resolver.test.ts test. The tests of
// tests/repository read the source code as text, so each change of Stryker would fail them.
const exclude = ['tests/repository/**', 'tests/unit/{nuxt,storybook}/**', 'tests/unit/resolver.test.ts']

// Stryker runs two Vitest processes at a time, so each process needs only one worker.
const maxWorkers = 1

export default defineConfig({
  test: { projects: chosen.map(project => ({ ...project, test: { ...project.test, exclude, maxWorkers } })) },
})
