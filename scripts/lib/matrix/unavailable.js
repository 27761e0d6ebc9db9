/** Thrown if npm doesn't provide a version, or can't install it on this machine. */
export class UnavailableError extends Error {
  /**
   * Returns an error with the first lines that npm printed.
   *
   * @param {string} problem
   * @param {Error & { stderr?: string }} cause
   */
  static from(problem, cause) {
    const lines = (cause.stderr ?? cause.message).trim().split('\n').slice(0, 3).map(line => line.trim())
    return new UnavailableError(`${problem}: ${lines.join(' ')}`, { cause })
  }
}
