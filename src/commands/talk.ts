/** Talk on stderr: what a user should know beside the data. */

/** A line that says who speaks. */
export function talk(line: string): void {
  process.stderr.write(`copydesk: ${line}\n`)
}
