/** One written word made comparable: spelling, endings and number words evened out, and how much it tells. Knows no context. */
import { hash32 } from '../kit/hash.ts'
import { commonWeight } from './common-words.ts'
import { NUMBER_WORDS, SHORT_MONTHS } from './number-words.ts'
import { evened } from './word-forms.ts'

export interface Word {
  /** Hash of the evened form: the same for `colours` and `color`. */
  readonly id: number
  /** Hash of the word as it is spelled, case aside. */
  readonly spelled: number
  /** The evened form. */
  readonly form: string
  /** What it tells, 0 (nearly every article holds it) to 10: bits, the negative logarithm of the share of articles that hold it. */
  readonly weight: number
  readonly sort: 'plain' | 'number'
  readonly capital: boolean
}

/** Words remembered before the memory starts anew: 100,000 fill about 15 MB. */
const REMEMBERED = 100_000
/** Words longer than this are addresses and garbage; their beginning stands for them. */
const LONGEST = 40
const IGNORABLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const UNUSUAL = /[^\x21-\x7e]/
const APOSTROPHES = /[\u2019\u02bc]/g
const remembered = new Map<string, Word>()

/** The word for a piece of text that `reading` cut out. Pure: what is remembered only saves time. */
export function wordOf(raw: string): Word {
  const known = remembered.get(raw)
  if (known !== undefined) return known
  if (remembered.size >= REMEMBERED) remembered.clear()
  const word = madeOf(raw.length > LONGEST ? raw.slice(0, LONGEST) : raw)
  remembered.set(raw, word)
  return word
}

function madeOf(raw: string): Word {
  const plain = UNUSUAL.test(raw)
    ? raw.normalize('NFKC').replace(IGNORABLE, '').replace(APOSTROPHES, "'")
    : raw
  const lower = plain.toLowerCase()
  const number = /^[\p{N}.,]*\p{N}[\p{N}.,]*$/u.test(lower)
    ? lower.replace(/[.,]/g, '')
    : NUMBER_WORDS.get(lower)
  const spelled = hash32(lower)
  if (number !== undefined) {
    return {
      id: hash32(number),
      spelled,
      form: number,
      weight: numberWeight(number),
      sort: 'number',
      capital: false,
    }
  }
  const form = evened(SHORT_MONTHS.get(lower) ?? lower)
  return {
    id: hash32(form),
    spelled,
    form,
    weight: commonWeight(lower, form),
    sort: 'plain',
    capital: plain !== lower,
  }
}

/** A long number tells more than a short one: `2` stands in most articles, `94000` in few. */
function numberWeight(digits: string): number {
  return Math.min(8, 2 + 2 * digits.length)
}
