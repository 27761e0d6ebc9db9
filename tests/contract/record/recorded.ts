import text from './recorded.json?raw'
import { decode, unpack } from './recordingFormat'

/** The result of clerk-js in each case. `node tests/contract/record/record.js --update` writes recorded.json. */
export const recorded = Object.fromEntries(Object.entries(unpack(text)).map(([name, json]) => [name, decode(json)]))
