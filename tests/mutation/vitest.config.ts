import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import mainConfig from '../../vitest.config.ts'

const projects = mainConfig.test!.projects as TestProjectInlineConfiguration[]
const chosen = projects.filter(({ test }) => ['unit', 'ssr'].includes(test?.name as string))

// These tests read the files of the repository: the source text, which Stryker changes, and lists of git.
const exclude = ['tests/repository/**']

// Stryker runs two Vitest processes at a time, so one worker for each is enough.
const maxWorkers = 1

export default defineConfig({
  test: { projects: chosen.map(project => ({ ...project, test: { ...project.test, exclude, maxWorkers } })) },
})
