import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import mainConfig from '../../vitest.config.ts'

const projects = mainConfig.test!.projects as TestProjectInlineConfiguration[]
const chosen = projects.filter(({ test }) => ['unit', 'ssr'].includes(test?.name as string))

// These tests read the source code as text. Stryker changes the source code, so these tests would fail.
const exclude = ['tests/repository/**']

// Stryker runs two Vitest processes at a time, so each process needs only one worker.
const maxWorkers = 1

export default defineConfig({
  test: { projects: chosen.map(project => ({ ...project, test: { ...project.test, exclude, maxWorkers } })) },
})
