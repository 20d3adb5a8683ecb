/**
 * Which single-byte encoding a text is likeliest in, by the letters of the languages that were written in it: chardet knows neither
 * Baltic nor Thai, nor the encodings of DOS and the Macintosh, and takes them all for Western.
 */
import iconv from 'iconv-lite'
import { writtenIn } from './alphabets.ts'
import type { Alphabet } from './alphabets.ts'
import { iconvName } from './labels.ts'

export interface Likeliest {
  readonly encoding: string
  /** By how much it is likelier than the other, in nats: 6.9 are a thousand to one. */
  readonly lead: number
}

/** What a letter weighs that the language does not have: as one in 500. */
const STRANGE = Math.log(0.002)
/** What weighs a sign in the midst of a word, a capital behind a small letter, a character that no text has. */
const ABSURD = -9
/** Signs that stand in any text, and what one of them weighs: as a rare letter. */
const SIGNS = new Set('\u00a0«»„“”‘’‚‹›–—…€')
const SIGN = -3
/** In the midst of words only these. */
const IN_WORDS = new Set('’\u00ad·‘')
const NEVER = new Set('¤\ufffd')
const LETTER = /[\p{L}\p{M}]/u
const SMALL = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u
/** Thai has no letters in common with anything: its marks stand on consonants, and text in another encoding does not. */
const THAI = /[\u0e01-\u0e5b]/g
const THAI_MARK = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g
const THAI_MARK_IN_PLACE = /(?<=[\u0e01-\u0e2e\u0e30-\u0e3a\u0e47-\u0e4c])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g
/** Vowels that stand before their consonant, and letters that no Thai has written for a century. */
const THAI_BEFORE = /[\u0e40-\u0e44]/g
const THAI_BEFORE_IN_PLACE = /[\u0e40-\u0e44](?=[\u0e01-\u0e2e])/g
const THAI_GONE = /[\u0e03\u0e05]/
/** Chinese and Korean have two bytes to a character: runs of them are even, and of Thai half are odd. */
const THAI_RUN = /[\u0e01-\u0e5b]+/g
/** Characters from which it can be told. */
const FEWEST_THAI = 20
/** Share of the marks that have to stand right: typing errors are one in a hundred. */
const RIGHT = 0.95

/** The likeliest encoding, and its lead over `other`; undefined where none is likelier, or nothing is
 * known of `other`. `sample` is text and not markup alone. */
export function likeliest(sample: Uint8Array, other: string): Likeliest | undefined {
  const known = writtenIn.get(other)
  if (known === undefined) return undefined
  const text = readAs(sample, other)
  const own = scoreOf(text, known)
  let best: { readonly encoding: string; readonly score: number } | undefined
  for (const [encoding, alphabets] of writtenIn) {
    const read = readAs(sample, encoding)
    if (read === text) continue
    const score = scoreOf(read, alphabets)
    if (score > (best?.score ?? own)) best = { encoding, score }
  }
  return best === undefined ? undefined : { encoding: best.encoding, lead: best.score - own }
}

/** Whether bytes are Thai in windows-874. */
export function isThai(sample: Uint8Array): boolean {
  const text = readAs(sample, 'windows-874')
  if (text.includes('\ufffd') || THAI_GONE.test(text)) return false
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const marks = count(THAI_MARK)
  const before = count(THAI_BEFORE)
  if (count(THAI) < FEWEST_THAI || marks === 0 || before === 0) return false
  if ((text.match(THAI_RUN) ?? []).every((run) => run.length % 2 === 0)) return false
  return count(THAI_MARK_IN_PLACE) >= marks * RIGHT && count(THAI_BEFORE_IN_PLACE) >= before * RIGHT
}

function readAs(sample: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(sample.buffer, sample.byteOffset, sample.length), iconvName(encoding))
}

/** The log-likelihood of the characters beyond ASCII, by the language that fits best. */
function scoreOf(text: string, alphabets: readonly Alphabet[]): number {
  const counts = new Map<string, number>()
  let absurd = 0
  let signs = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character < '\u0080') continue
    if (isAbsurd(text, at)) absurd++
    else if (SIGNS.has(character)) signs++
    else {
      const small = character.toLowerCase()
      counts.set(small, (counts.get(small) ?? 0) + 1)
    }
  }
  return Math.max(...alphabets.map((one) => likelihood(counts, one))) + absurd * ABSURD + signs * SIGN
}

function isAbsurd(text: string, at: number): boolean {
  const character = text.charAt(at)
  if (NEVER.has(character) || (character >= '\u0080' && character < '\u00a0')) return true
  const before = text.charAt(at - 1)
  if (CAPITAL.test(character)) return SMALL.test(before)
  return (
    !LETTER.test(character) &&
    !IN_WORDS.has(character) &&
    LETTER.test(before) &&
    LETTER.test(text.charAt(at + 1))
  )
}

/** Letters weigh as one through their rank (Zipf), of all letters together. */
function likelihood(counts: ReadonlyMap<string, number>, { letters }: Alphabet): number {
  const order = [...letters]
  const all = order.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0)
  const weights = new Map(order.map((letter, rank) => [letter, Math.log(1 / (rank + 1) / all)]))
  let sum = 0
  for (const [letter, count] of counts) sum += count * Math.max(STRANGE, weights.get(letter) ?? STRANGE)
  return sum
}
