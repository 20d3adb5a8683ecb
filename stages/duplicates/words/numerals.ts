/** Finds numbers in Chinese and Japanese numerals, such as `三百二十` and `二〇二六`, and turns them into figures. */

const DIGITS = new Map([...'〇一二三四五六七八九'].map((sign, value) => [sign, value] as const))
const OTHER_DIGITS: readonly (readonly [sign: string, value: number])[] = [
  ['零', 0],
  ['两', 2],
  ['兩', 2],
]
for (const [sign, value] of OTHER_DIGITS) DIGITS.set(sign, value)
const TENS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const GREAT = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
])
/**
 * Units after which a single numeral is a number and no part of a word: `五月`, but not `四川`, nor `一点` ("a
 * little").
 */
const COUNTED = new Set('元円圆日月年时時分秒度米级級岁歲名人点點')
/** A single one is mostly an article. */
const ONE = '一'
const TEN = '十'
const POINTS = '点點'
const PARTS = new RegExp(`[${POINTS}]`)
const FIGURE = /\p{N}/u
const LEADING_ZEROS = /^0+(?=\d)/
/** Most characters in a number. */
const LONGEST = 16

const SIGNS = [...DIGITS.keys(), ...TENS.keys(), ...GREAT.keys()].join('')
const NUMERAL = new RegExp(`^[${SIGNS}]+(?:[${POINTS}][${SIGNS}]+)*$`)
const units = new Uint8Array(65_536)
for (const sign of SIGNS) units[sign.charCodeAt(0)] = 1

/**
 * The end of the number that starts at `at`; `at` itself if there is none, or right after a figure, since
 * `12` and `億` are one amount.
 */
export function numeralEnd(text: string, at: number): number {
  let end = at
  while (end - at <= LONGEST && (isNumeral(text, end) || (end > at && isPoint(text, end)))) end++
  if (end - at > LONGEST || FIGURE.test(text.charAt(at - 1))) return at
  if (end - at > 1) return end
  const sign = text.charAt(at)
  const isDigit = sign === TEN || (sign !== ONE && DIGITS.has(sign))
  return isDigit && COUNTED.has(text.charAt(end)) ? end : at
}

function isNumeral(text: string, at: number): boolean {
  return at < text.length && units[text.charCodeAt(at)] === 1
}

/**
 * Whether there is a decimal point, as in `十四点五` (fourteen and a half). The same character also separates
 * hours and minutes.
 */
function isPoint(text: string, at: number): boolean {
  return POINTS.includes(text.charAt(at)) && isNumeral(text, at + 1) && isNumeral(text, at - 1)
}

/**
 * The number in figures, without leading zeros and points; undefined if the text is no number in numerals.
 */
export function inFigures(numeral: string): string | undefined {
  if (!NUMERAL.test(numeral)) return undefined
  return numeral.split(PARTS).map(wholeInFigures).join('')
}

function wholeInFigures(numeral: string): string {
  const signs = [...numeral]
  if (signs.every((sign) => DIGITS.has(sign)))
    return signs
      .map((sign) => DIGITS.get(sign))
      .join('')
      .replace(LEADING_ZEROS, '')
  let [whole, below, digit] = [0, 0, 0]
  for (const sign of signs) {
    const [ten, great] = [TENS.get(sign), GREAT.get(sign)]
    if (ten !== undefined) below += (digit || 1) * ten
    if (great !== undefined) [whole, below] = [withGreat(whole, below + digit, great), 0]
    digit = DIGITS.get(sign) ?? 0
  }
  return String(whole + below + digit)
}

/** Adds a large unit: `一万亿` is ten thousand times a hundred million, while `三亿五千万` is a sum. */
function withGreat(whole: number, below: number, great: number): number {
  return whole > 0 && whole < great ? (whole + below) * great : whole + (below || 1) * great
}
