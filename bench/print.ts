/** What a bench says goes to stdout, a line at a time. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
