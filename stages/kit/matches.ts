/** Finds all matches of a pattern in a text. */

/**
 * Like `text.matchAll(pattern)`, for a pattern with the flag `g`; after an empty match it continues one unit
 * later. `matchAll` copies the pattern and compiles it again, which took half a millisecond a line for
 * patterns with classes of letters.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
