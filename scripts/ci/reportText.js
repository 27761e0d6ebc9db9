// Writes the report about a pull request.
import { execFile } from 'node:child_process'
import { join } from 'node:path'

// GitHub rejects a comment of more than 65,536 characters.
const longestDiff = 50_000
const api = 'tests/package/api.md'

/**
 * Returns the difference between the public APIs of two checkouts, as a unified diff. Returns an empty text if the APIs
 * are the same.
 *
 * @param {string} base
 * @param {string} current
 * @returns {Promise<string>}
 */
export async function apiDiff(base, current) {
  const args = ['diff', '--no-index', '--no-color', '--', join(base, api), join(current, api)]
  return new Promise((resolve, reject) => {
    execFile('git', args, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      // git exits with 1 if the files differ. If a file is missing, git prints an error.
      if (error && (error.code !== 1 || stderr)) reject(new Error(`The public APIs could not be compared: ${stderr.trim()}`))
      else resolve(stdout.replace(/^(?:diff|index|---|\+\+\+) .*\n/gm, ''))
    })
  })
}

/**
 * @param {string} diff
 * @param {import('./packageBytes.js').Bytes} before
 * @param {import('./packageBytes.js').Bytes} after
 * @returns {string}
 */
export function formatReport(diff, before, after) {
  return ['<!-- report -->', '## The public API', formatDiff(diff), '## Bytes', formatBytes(before, after)].join('\n\n')
}

/** @param {string} diff */
function formatDiff(diff) {
  if (!diff) return `No change of \`${api}\`.`
  const cut = diff.length > longestDiff
  const shown = cut ? diff.slice(0, diff.lastIndexOf('\n', longestDiff)) : diff.trimEnd()
  const note = cut ? `\n\nThe diff of \`${api}\` is longer than this comment may be.` : ''
  // The fence is longer than every fence in api.md.
  return `\`\`\`\`diff\n${shown}\n\`\`\`\`${note}`
}

/**
 * @param {import('./packageBytes.js').Bytes} before
 * @param {import('./packageBytes.js').Bytes} after
 */
function formatBytes(before, after) {
  const rows = Object.entries(after).map(([name, bytes]) =>
    `| ${name} | ${format(before[name])} | ${format(bytes)} | ${formatChange(before[name], bytes)} |`)
  return [
    '| | before | after | change |',
    '|---|---:|---:|---:|',
    ...rows,
    '',
    'Names: the gzipped bytes that load at once in an app that imports these names. `tests/package/size.test.ts` has the limits.',
  ].join('\n')
}

const format = (/** @type {number | undefined} */ bytes) => bytes === undefined ? '–' : bytes.toLocaleString('en-US')

/**
 * @param {number | undefined} before
 * @param {number | undefined} after
 */
function formatChange(before, after) {
  if (before === undefined || after === undefined) return '–'
  const change = after - before
  return change === 0 ? '0' : `**${change > 0 ? '+' : '−'}${format(Math.abs(change))}**`
}
