/** Messages on stderr: what a user should know besides the data. */

/** Prints a line with the name of the program. */
export function talk(line: string): void {
  process.stderr.write(`copydesk: ${line}\n`)
}
