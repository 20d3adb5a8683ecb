/**
 * Characters that show nothing and mean nothing where they stand. Joiners stay where a script or an emoji
 * needs them.
 */
import { replacing } from './change.ts'
import type { Change } from './change.ts'

/** Everything that may have to go; what has a meaning in its place is told below. */
const INVISIBLE =
  /\u001b\[[0-9;]{0,20}[A-Za-z]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu
export const CONTROLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff]/
/** Scripts written from right to left: there the marks of direction order the line. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** Arabic, Syriac, N'Ko, the Indic scripts, Myanmar, Khmer, Mongolian: a joiner chooses the letter's form. */
const JOINING = /[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]$/
/** Thai, Lao, Tibetan, Myanmar, Khmer write no spaces: a space of no width parts the words. */
const UNSPACED = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]$/
const PICTURE_BEFORE = /(?:\p{Extended_Pictographic}|[\ufe0f\u20e3]|[\u{1f3fb}-\u{1f3ff}])$/u
const PICTURE_AFTER = /^\p{Extended_Pictographic}/u
const MONGOLIAN = /[\u1800-\u18af]$/

/** Characters before or after that are looked at: a surrogate pair. */
const NEAR = 2

export function controls(text: string): readonly Change[] {
  if (!CONTROLS.test(text)) return []
  const rightToLeft = RIGHT_TO_LEFT.test(text)
  const found = replacing(text, INVISIBLE, (match, at) => {
    const before = text.slice(Math.max(0, at - NEAR), at)
    if (/^[\ud800-\udfff]$/.test(match)) return '\ufffd'
    if (match === '\u000b' || match === '\u000c') return ' '
    return needed(match, { before, after: text.slice(at + 1, at + 1 + NEAR), rightToLeft }) ? match : ''
  })
  return found.map((bare) => ({ ...bare, rule: 'tidy/control', saw: named(text.slice(bare.from, bare.to)) }))
}

interface Around {
  readonly before: string
  readonly after: string
  readonly rightToLeft: boolean
}

function needed(character: string, { before, after, rightToLeft }: Around): boolean {
  if (character === '\u200d' && PICTURE_BEFORE.test(before) && PICTURE_AFTER.test(after)) return true
  if (character === '\u200c' || character === '\u200d') return JOINING.test(before)
  if (character === '\u200b') return UNSPACED.test(before)
  if (character === '\u180e') return MONGOLIAN.test(before)
  return rightToLeft && /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character)
}

/** `U+200B`, for what a person could not see. */
export function named(characters: string): string {
  return Array.from(characters.slice(0, 8), (character) => {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  }).join(' ')
}
