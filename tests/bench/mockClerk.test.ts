// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { createMockClerk } from 'vue-clerk/testing'

const rounds = 301

function median(milliseconds: number[]) {
  return milliseconds.toSorted((a, b) => a - b)[Math.floor(milliseconds.length / 2)]!
}

async function medianOf(measure: () => Promise<number> | number) {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await measure())
  return median(times)
}

it('measures the creation of a mock, and a sign-out without latency', async () => {
  const building = await medianOf(() => {
    const start = performance.now()
    createMockClerk()
    return performance.now() - start
  })
  const signingOut = await medianOf(async () => {
    const clerk = createMockClerk()
    await clerk.load()
    const start = performance.now()
    await clerk.signOut()
    return performance.now() - start
  })
  console.log(`creating a mock Clerk  ${building.toFixed(3)} ms (target: 0.2)`)
  console.log(`a mock sign-out        ${signingOut.toFixed(3)} ms (target: 2), medians of ${rounds}`)
  expect(Number.isFinite(building + signingOut)).toBe(true)
})
