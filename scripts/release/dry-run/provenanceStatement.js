// Prints the provenance statement that npm would sign in GitHub's workflow. The statement comes from npm's own code.
// Signing needs a token of GitHub and the network, so this script replaces the library that signs.
import { createRequire, Module } from 'node:module'
import process from 'node:process'

/**
 * @typedef {object} Provenance
 * @property {(subject: { name: string, digest: { sha512: string } }[], options: object) => Promise<string>} generateProvenance
 */

const [, , npmFolder = '', release = '', sha512 = ''] = process.argv
const load = createRequire(createRequire(`${npmFolder}/package.json`).resolve('libnpmpublish'))

const unsigned = { attest: async (/** @type {Buffer} */ payload) => payload.toString() }
const sigstore = load.resolve('sigstore')
load.cache[sigstore] = Object.assign(new Module(sigstore), { exports: unsigned, loaded: true })

/** @type {{ toPurl: (release: string) => string }} */
const { toPurl } = load('npm-package-arg')
/** @type {Provenance} */
const { generateProvenance } = load('./provenance')
console.log(await generateProvenance([{ name: toPurl(release), digest: { sha512 } }], {}))
