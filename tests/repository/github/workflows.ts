import { basename } from 'node:path'
import { parse } from 'yaml'
import { filesLike, textOf } from '../files'

export interface Step {
  name?: string
  uses?: string
  with?: Record<string, unknown>
  run?: string
}

export interface Job {
  'needs'?: string | string[]
  'permissions'?: Record<string, 'read' | 'write'>
  'timeout-minutes'?: number
  'steps': Step[]
}

export interface Workflow {
  name: string
  /** The file name, such as `checks.yml`. */
  file: string
  text: string
  on: Record<string, unknown>
  permissions: unknown
  concurrency: unknown
  jobs: Record<string, Job>
}

/** The workflows of this repository. */
export const workflows: Workflow[] = filesLike(/^\.github\/workflows\/.*\.ya?ml$/).map(path => {
  const text = textOf(path)
  return { ...parse(text) as Omit<Workflow, 'file' | 'text'>, file: basename(path), text }
})

/** The jobs of all workflows. Each job has a title such as `checks.yml test`. */
export const jobs = workflows.flatMap(workflow => Object.entries(workflow.jobs).map(([name, job]) =>
  ({ title: `${workflow.file} ${name}`, file: workflow.file, job })))

export const steps = jobs.flatMap(({ title, job }) => job.steps.map(step => ({ ...step, title })))

/** Returns the script of the step `name` in the workflow `file`. */
export function scriptOf(file: string, name: string): string {
  const found = steps.find(step => step.title.startsWith(`${file} `) && step.name === name)?.run
  if (found === undefined) throw new Error(`${file} has no step "${name}".`)
  return found
}
