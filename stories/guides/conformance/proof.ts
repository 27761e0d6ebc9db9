/** A test that proves a statement. `test` is the title in the source code, with placeholders such as `%s`. */
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
 * Returns a function that takes the title of a test in the file `path`, and returns the proof.
 *
 * @example
 * inFile('stories/recipes/clean-up-first/CleanUpFirst.stories')('removes the note, then redirects')
 */
export const inFile = (path: string) => (test: string): TestProof => ({ file: `${path}.ts`, test })
