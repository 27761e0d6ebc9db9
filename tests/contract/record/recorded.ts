import text from './recorded.json?raw'
import { decode, unpack } from './recordingFormat'

/** What clerk-js did in each case. `node tests/contract/record/record.js --update` replaces this recording. */
export const recorded = Object.fromEntries(Object.entries(unpack(text)).map(([name, json]) => [name, decode(json)]))
