/**
 * Recognises a word that a line end cut in two. If the text has the word with a hyphen elsewhere, the hyphen
 * stays.
 */

/** A hyphen after two letters at least, none of them a capital: `F-` and `UN-` are not cut words. Looked for where small letters begin. */
const CUT = /(?<!\p{Ll})(\p{Ll}{2,})[-\u2010]$/u
const REST = /^\p{Ll}{2,}/u
const INSIDE = /(?<!\p{Ll})\p{Ll}{2,}-\p{Ll}{2,}/gu
/** `Haupt- und Nebenstrassen`, `pre- and post-war`: the hyphen stands for a word that follows. */
const SUSPENDED = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e|en|of|och|og|i|oraz)\s/u

/** The words that the text writes with a hyphen inside a line. */
export function hyphenated(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => (text.includes('-') ? (text.match(INSIDE) ?? []) : [])))
}

/**
 * `remove`: one word, its hyphen goes; `keep`: one word with its hyphen; `apart`: two words; `none`: nothing
 * is cut.
 */
export function hyphenation(
  left: string,
  right: string,
  known: () => ReadonlySet<string>,
): 'remove' | 'keep' | 'apart' | 'none' {
  if (!left.endsWith('-') && !left.endsWith('\u2010')) return 'none'
  const start = CUT.exec(left)?.[1]
  if (start === undefined) return 'none'
  if (SUSPENDED.test(right)) return 'apart'
  const rest = REST.exec(right)?.[0]
  if (rest === undefined) return 'keep'
  return known().has(`${start}-${rest}`) ? 'keep' : 'remove'
}
