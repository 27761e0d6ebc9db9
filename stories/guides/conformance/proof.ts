/** A test that proves a statement. `test` is its title as written in the file, with the placeholders of `it.each`. */
export interface TestProof {
  file: string
  test: string
}

/** A check by hand, with its date. */
export interface ManualProof {
  checked: string
  how: string
}

export type Proof = TestProof | ManualProof

/**
 * Returns a function that names tests of one file.
 *
 * @example
 * inFile('stories/recipes/clean-up-first/CleanUpFirst.stories')('removes the note, then redirects')
 */
export const inFile = (path: string) => (test: string): TestProof => ({ file: `${path}.ts`, test })
