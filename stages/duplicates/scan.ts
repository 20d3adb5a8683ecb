/** Cuts a text into words by a table over its UTF-16 units: no pattern runs per word, so that a page costs microseconds. */

/** Called for each word: its text and where it starts. */
export type OnWord = (raw: string, start: number) => void

const OTHER = 0
const LETTER = 1
const DIGIT = 2
/** Scripts without spaces between words: each two neighbours are a word. */
const IDEOGRAPH = 3
const APOSTROPHE = 4
const POINT = 5

const kinds = kindsOfUnits()

/**
 * Every word of a text in order. `can't` and `94,000` are one word; of Chinese, Japanese and Thai each two neighbouring
 * characters are one, so that they tell as much as a word elsewhere.
 */
export function scan(text: string, onWord: OnWord): void {
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text, at)
    if (kind === LETTER || kind === DIGIT) {
      const end = wordEnd(text, at)
      onWord(text.slice(at, end), at)
      at = end
      continue
    }
    if (kind === IDEOGRAPH) {
      const pair = kindAt(text, at + 1) === IDEOGRAPH || kindAt(text, at - 1) !== IDEOGRAPH
      if (pair) onWord(text.slice(at, kindAt(text, at + 1) === IDEOGRAPH ? at + 2 : at + 1), at)
    }
    at++
  }
}

function wordEnd(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    const kind = kindAt(text, at)
    if (kind === LETTER || kind === DIGIT) at++
    else if (kind === APOSTROPHE && kindAt(text, at - 1) === LETTER && kindAt(text, at + 1) === LETTER) at++
    else if (kind === POINT && kindAt(text, at - 1) === DIGIT && kindAt(text, at + 1) === DIGIT) at++
    else return at
  }
}

function kindAt(text: string, at: number): number {
  // Beyond either end there is no unit, and no kind.
  return kinds[text.charCodeAt(at)] ?? OTHER
}

function kindsOfUnits(): Uint8Array {
  const table = new Uint8Array(65_536)
  for (let unit = 0; unit < table.length; unit++) table[unit] = kindOf(unit)
  return table
}

function kindOf(unit: number): number {
  const sign = String.fromCharCode(unit)
  if (/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/.test(sign)) return IDEOGRAPH
  if (/\p{N}/u.test(sign)) return DIGIT
  // Halves of a pair are letters of rare scripts or emoji; soft hyphens and joiners stand inside words.
  if (/[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff\ud800-\udfff]/u.test(sign)) return LETTER
  if (sign === "'" || sign === '\u2019' || sign === '\u02bc') return APOSTROPHE
  return sign === '.' || sign === ',' ? POINT : OTHER
}
