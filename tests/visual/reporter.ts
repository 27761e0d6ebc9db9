import type { FullResult, Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter'

const pixels = /(\d+) pixels \(ratio [\d.]+ of all image pixels\) are different/
const sizes = /Expected an image (\S+) by (\S+), received (\S+) by (\S+)\./

/** Returns the reason for a failure in one line. */
function reasonOf({ errors, status }: TestResult) {
  const message = errors[0]?.message ?? status
  const [, count] = pixels.exec(message) ?? []
  const [, ...edges] = sizes.exec(message) ?? []
  if (edges.length) return `is ${edges[2]} × ${edges[3]}, baseline ${edges[0]} × ${edges[1]}`.replaceAll('px', '')
  if (count) return `${count} pixels differ`
  // eslint-disable-next-line no-control-regex -- removes the colors of a terminal
  return message.replaceAll(/\x1B\[\d+m/g, '').split('\n')[0]!.replace(/^Error: /, '')
}

/** Prints a line for each picture that differs from its baseline. The line contains the picture's label. */
export default class PictureReporter implements Reporter {
  private durations: number[] = []
  private failed = 0

  onTestEnd({ title }: TestCase, result: TestResult) {
    this.durations.push(result.duration)
    if (result.status === 'passed') return
    this.failed++
    console.log(`✘ ${title}: ${reasonOf(result)}`)
  }

  onError({ message = 'Taking the pictures failed.' }: TestError) {
    this.failed++
    console.log(`✘ ${message}`)
  }

  onEnd({ duration }: FullResult) {
    const median = this.durations.sort((a, b) => a - b)[Math.floor(this.durations.length / 2)] ?? 0
    const seconds = (duration / 1000).toFixed(1)
    console.log(`${this.durations.length} pictures in ${seconds} s, median ${median} ms: ${this.failed} without a matching baseline`)
  }

  printsToStdio() {
    return true
  }
}
