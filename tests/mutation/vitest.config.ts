import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import mainConfig from '../../vitest.config.ts'

const projects = mainConfig.test!.projects as TestProjectInlineConfiguration[]
const chosen = projects.filter(({ test }) => ['unit', 'ssr', 'routing'].includes(test?.name as string))

// This test reads the code and would find the code that Stryker adds.
const exclude = ['tests/repository/sources.test.ts']

// Stryker runs two of these processes at a time.
const maxWorkers = 1

export default defineConfig({
  test: { projects: chosen.map(project => ({ ...project, test: { ...project.test, exclude, maxWorkers } })) },
})
