/** A test that proves a statement. `test` is the title in the source code, with the placeholders of `it.each`. */
export interface TestProof {
  file: string
  test: string
}

/** A check by hand, with the date of the check. */
export interface ManualProof {
  checked: string
  how: string
}

export type Proof = TestProof | ManualProof

/**
 * Returns a function that makes a proof from the title of a test in the file.
 *
 * @example
 * inFile('stories/recipes/clean-up-first/CleanUpFirst.stories')('removes the note, then redirects')
 */
export const inFile = (path: string) => (test: string): TestProof => ({ file: `${path}.ts`, test })
