import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import everything from '../../vitest.config.ts'

const projects = everything.test!.projects as TestProjectInlineConfiguration[]
const withoutBrowser = projects.filter(({ test }) => test?.name === 'unit' || test?.name === 'ssr')

// It reads the code, in which Stryker's own would be found.
const exclude = ['tests/repository/sources.test.ts']

// Stryker already runs two of these at a time.
const maxWorkers = 1

export default defineConfig({
  test: { projects: withoutBrowser.map(project => ({ ...project, test: { ...project.test, exclude, maxWorkers } })) },
})
