import text from './recorded.json?raw'
import { decode, unpack } from './recordingFormat'

/** The observations of clerk-js in each case, from the last `node tests/contract/record/record.js --update`. */
export const recorded = Object.fromEntries(Object.entries(unpack(text)).map(([name, json]) => [name, decode(json)]))
