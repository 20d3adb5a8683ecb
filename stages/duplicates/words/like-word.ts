/**
 * Tells whether two different words may be one word misread or mistyped, by their edit distance (Levenshtein
 * 1966) and length.
 */

/** In words shorter than this a difference makes another word: `cat` and `car`. */
const SHORTEST = 4
/** Longer words are compared only by this many letters at the beginning. */
const LONGEST = 24
/** One edit is allowed for this many letters. */
const LETTERS_AN_EDIT = 3

const row = new Uint8Array(LONGEST + 1)

export function likeWord(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  if (longest < SHORTEST) return false
  const allowed = Math.floor(longest / LETTERS_AN_EDIT)
  if (Math.abs(a.length - b.length) > allowed) return false
  if (a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1))
    return false
  return edits(a.slice(0, LONGEST), b.slice(0, LONGEST)) <= allowed
}

function edits(a: string, b: string): number {
  for (let n = 0; n <= b.length; n++) row[n] = n
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0] ?? 0
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      row[j] = Math.min(above + 1, (row[j - 1] ?? 0) + 1, diagonal + same)
      diagonal = above
    }
  }
  return row[b.length] ?? 0
}
