/** Finds the ends of sentences in any script. It knows punctuation, but no words. */

export const END_SIGNS =
  '.!?\u2026\u0589\u061f\u06d4\u0964\u0965\u0f0d\u104b\u1362\u17d4\u3002\uff01\uff0e\uff1f'
/** Closing quotes and brackets. Some open in other languages: German closes with `\u201c` and `\u00ab`. */
const CLOSES = '"\'\u201c\u201d\u2018\u2019\u00ab\u00bb\u2039\u203a)]\u300d\u300f\u300b\u3009\u3011\uff09'
/** Notes after a sentence: a number, a letter or a source in brackets. */
const NOTES = /(?:\s?\[[^[\]]{1,7}\])+$/
/**
 * Where running text may be split. A space must follow a Latin end mark. The pattern keeps its position: set
 * `lastIndex`, or use `matchesOf`.
 */
export const SENTENCE_END =
  /[.!?\u2026\u3002\uff01\uff1f]["'\u201d\u2019\u00bb)\]]*(?=\s)|[\u3002\uff01\uff1f]["\u201d\u300d\u300f]*/g
/** Notes are looked for in this many units at the end, enough for a few notes. */
const LONGEST_NOTES = 60

/**
 * Whether a text ends with the end of a sentence. Closing quotes and brackets, notes such as `[12]` and
 * spaces after it do not matter.
 */
export function endsLikeSentence(text: string): boolean {
  const body = text.endsWith(']') ? text.slice(-LONGEST_NOTES).replace(NOTES, '') : text
  let at = body.length - 1
  while (at >= 0 && (CLOSES.includes(body.charAt(at)) || body.charAt(at) === ' ')) at--
  return at >= 0 && END_SIGNS.includes(body.charAt(at))
}

/** Whether a text announces that something follows: it ends with a colon or a question mark. */
export function leadsOn(text: string): boolean {
  return /[:?\uff1a\uff1f]$/.test(text)
}
