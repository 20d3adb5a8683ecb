/** Warnings stand as text in the articles and in the manifest. Which rule gave one is said, and read again, here alone. */
import type { Warn } from './mark.ts'

/** As it stands there: its rule, then what it saw. */
export function warningOf({ rule, saw }: Warn): string {
  return `${headOf(rule)}${saw}`
}

/** What the rule's warning saw, where it gave one. */
export function warnedBy(rule: string, warnings: readonly string[]): string | undefined {
  const head = headOf(rule)
  return warnings.find((warning) => warning.startsWith(head))?.slice(head.length)
}

function headOf(rule: string): string {
  return `${rule}: `
}
