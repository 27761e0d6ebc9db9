import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import everything from '../../vitest.config.ts'

const projects = everything.test!.projects as TestProjectInlineConfiguration[]
const chosen = projects.filter(({ test }) => ['unit', 'ssr', 'routing'].includes(test?.name as string))

// It reads the code, in which Stryker's own would be found.
const exclude = ['tests/repository/sources.test.ts']

// Stryker already runs two of these at a time.
const maxWorkers = 1

export default defineConfig({
  test: { projects: chosen.map(project => ({ ...project, test: { ...project.test, exclude, maxWorkers } })) },
})
