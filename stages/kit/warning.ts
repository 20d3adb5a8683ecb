/**
 * The text form of warnings in articles and in the manifest. Only this file writes and reads the name of the
 * rule in it.
 */
import type { Warn } from './mark.ts'

/** The text of a warning: its rule, then its evidence. */
export function warningOf({ rule, saw }: Warn): string {
  return `${headOf(rule)}${saw}`
}

/** The evidence of the rule's warning; undefined if the rule gave none. */
export function warnedBy(rule: string, warnings: readonly string[]): string | undefined {
  const head = headOf(rule)
  return warnings.find((warning) => warning.startsWith(head))?.slice(head.length)
}

function headOf(rule: string): string {
  return `${rule}: `
}
