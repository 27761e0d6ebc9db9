/** An error whose message is one line that states what to do. Commands print the line without a stack. */
export class Refusal extends Error {}

/**
 * Runs a command. Prints the message of a refusal in one line, and sets the exit code to 1.
 *
 * @param {string} result What a refusal means, such as `Not published`.
 * @param {() => Promise<void>} command
 */
export async function printRefusals(result, command) {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(`${result}: ${error.message}`)
    process.exitCode = 1
  }
}
