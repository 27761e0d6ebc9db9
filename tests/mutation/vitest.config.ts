import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import mainConfig from '../../vitest.config.ts'

const projects = mainConfig.test!.projects as TestProjectInlineConfiguration[]
const chosen = projects.filter(({ test }) => ['unit', 'ssr'].includes(test?.name as string))

// This test checks the source text, so the code that Stryker adds would fail the test.
const exclude = ['tests/repository/sources.test.ts']

// Stryker runs two Vitest processes at a time, so one worker for each is enough.
const maxWorkers = 1

export default defineConfig({
  test: { projects: chosen.map(project => ({ ...project, test: { ...project.test, exclude, maxWorkers } })) },
})
