/** A test that fails when a statement is no longer true. `test` is its title, or its template, as it is in the file. */
export interface TestProof {
  file: string
  test: string
}

/** Somebody looked, on that day. */
export interface ManualProof {
  checked: string
  how: string
}

export type Proof = TestProof | ManualProof

/** Proofs by the tests of one file: `inFile('tests/unit/sign-out/signOutSafety.test')('a disabled link does not leave')`. */
export const inFile = (path: string) => (test: string): TestProof => ({ file: `${path}.ts`, test })
