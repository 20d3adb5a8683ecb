/**
 * Front coding: of a text, how much it has in common with the one before, and the rest. Paths and labels of
 * elements in the order of a page share most of what they say. After Witten, Moffat and Bell, "Managing
 * Gigabytes" (1999), chapter 4.
 */

/** Units or members shared with the text or list before, and what follows them. */
export type Shared<T> = readonly [shared: number, rest: T]

/** `text` in relation to the text before it. */
export function textAfter(before: string, text: string): Shared<string> {
  const most = Math.min(before.length, text.length)
  let shared = 0
  while (shared < most && before.charCodeAt(shared) === text.charCodeAt(shared)) shared++
  return [shared, text.slice(shared)]
}

/** The text that `textAfter` told. */
export function textFrom(before: string, [shared, rest]: Shared<string>): string {
  if (rest === '' && shared === before.length) return before
  return before.slice(0, shared) + rest
}

/** `list` in relation to the list before it. */
export function listAfter(before: readonly number[], list: readonly number[]): Shared<readonly number[]> {
  const differs = list.findIndex((member, at) => member !== before[at])
  const shared = differs < 0 ? list.length : differs
  return [shared, list.slice(shared)]
}

/** The list that `listAfter` told. */
export function listFrom(
  before: readonly number[],
  [shared, rest]: Shared<readonly number[]>,
): readonly number[] {
  if (rest.length === 0 && shared === before.length) return before
  return [...before.slice(0, shared), ...rest]
}
