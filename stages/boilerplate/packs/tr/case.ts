/**
 * The pattern, also for text in capitals: İ folds to an i with a combining dot, I to an i where Turkish means ı. Words in `near`
 * stand with ı and with i for the same reason; the dot does not count there.
 */
export function inAnyCase(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll('i', 'i\u0307?').replaceAll('ı', '[ıi]'), pattern.flags)
}
