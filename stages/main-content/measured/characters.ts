/** What a UTF-16 unit is to a reader of layout: letter, digit, sentence end, separator. Fixed ranges, so every Node agrees. */
import { END_SIGNS } from '../../kit/sentence.ts'

/** Classes of units. Letters are told apart by how much a single one says: an ideograph is worth several Latin letters. */
export const unit = {
  other: 0,
  space: 1,
  lower: 2,
  upper: 3,
  /** Letters of scripts with spaces but without capitals: Arabic, Hebrew, Devanagari. */
  letter: 4,
  ideograph: 5,
  kana: 6,
  hangul: 7,
  /** Thai, Lao, Khmer, Burmese: letters of scripts without spaces. */
  unspaced: 8,
  digit: 9,
  /** Ends a sentence, in any script. */
  end: 10,
  /** Parts a sentence: comma, semicolon, colon. */
  pause: 11,
  /** Closing quotes and brackets, and quotes that may be either. */
  closer: 12,
  /** Opening quotes and brackets. */
  opener: 13,
  /** What menus and lists are set with: bars, bullets, arrows, slashes. */
  separator: 14,
  dash: 15,
  /** Apostrophes and combining marks: inside a word they are of it. */
  joiner: 16,
  /** Rights, trade mark and at signs, hashes. */
  sign: 17,
  currency: 18,
} as const

/** Latin letters that one unit of a class is worth: a Chinese text has about a third as many characters as its English. */
export const widths: Uint8Array = Uint8Array.of(1, 1, 1, 1, 1, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)

type Range = readonly [number, number]

const LETTERS: readonly Range[] = [
  [0x00aa, 0x00aa],
  [0x00ba, 0x00ba],
  [0x0295, 0x02af],
  [0x0531, 0x0587],
  [0x05d0, 0x05f2],
  [0x0620, 0x064a],
  [0x066e, 0x06d3],
  [0x06fa, 0x06ff],
  [0x0750, 0x077f],
  [0x08a0, 0x08ff],
  [0x0900, 0x0dff],
  [0x0f40, 0x0fbc],
  [0x10a0, 0x10ff],
  [0x1200, 0x137f],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
  [0xd800, 0xd83b],
]
const UNSPACED: readonly Range[] = [
  [0x0e01, 0x0ecf],
  [0x1000, 0x109f],
  [0x1780, 0x17d3],
]
const IDEOGRAPHS: readonly Range[] = [
  [0x3005, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
]
const KANA: readonly Range[] = [
  [0x3041, 0x30fa],
  [0x30fc, 0x30ff],
  [0xff66, 0xff9f],
]
const HANGUL: readonly Range[] = [
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xac00, 0xd7a3],
]
const DIGITS: readonly Range[] = [
  [0x30, 0x39],
  [0x0660, 0x0669],
  [0x06f0, 0x06f9],
  [0x0966, 0x096f],
  [0xff10, 0xff19],
]
const SPACES: readonly Range[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x2000, 0x200b],
  [0x202f, 0x202f],
  [0x3000, 0x3000],
]
const MARKS: readonly Range[] = [
  [0x0300, 0x036f],
  [0x0591, 0x05c7],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
]
const ARROWS: readonly Range[] = [
  [0x2190, 0x21ff],
  [0x2500, 0x27bf],
]

/** Class of each UTF-16 unit. */
export const classes: Uint8Array = classTable()

/** 1 for the units that ask or exclaim: comments and promotions do, reports seldom. */
export const calling: Uint8Array = new Uint8Array(65536)
for (const sign of '!?\uff01\uff1f\u061f\u037e') calling[sign.charCodeAt(0)] = 1

function classTable(): Uint8Array {
  const table = new Uint8Array(65536)
  addCased(table)
  for (const [ranges, of] of [
    [LETTERS, unit.letter],
    [UNSPACED, unit.unspaced],
    [IDEOGRAPHS, unit.ideograph],
    [KANA, unit.kana],
    [HANGUL, unit.hangul],
    [DIGITS, unit.digit],
    [SPACES, unit.space],
    [MARKS, unit.joiner],
    [ARROWS, unit.separator],
  ] as const) {
    for (const [from, to] of ranges) table.fill(of, from, to + 1)
  }
  for (const [signs, of] of [
    [`${END_SIGNS}\u037e`, unit.end],
    [',;:\u3001\uff0c\uff1b\uff1a\u060c\u061b\u00b7\u055d\u104a\u1363', unit.pause],
    ['"\u201d\u2019)]}\u00bb\u203a\u300d\u300f\u300b\u3009\u3011\uff09', unit.closer],
    ['\u201c\u2018([{\u00ab\u2039\u201e\u300c\u300e\u300a\u3008\u3010\uff08', unit.opener],
    ['|/\\<>*~^=\u2022\u2023\u25aa\u25cf\u30fb\uff5c', unit.separator],
    ['-\u2010\u2011\u2012\u2013\u2014\u2015\u2212', unit.dash],
    ["'\u02bc\u0060\u00b4", unit.joiner],
    ['@#&+_%\u00a9\u00ae\u2122', unit.sign],
    ['$\u00a3\u00a5\u20ac\u20b9\u20bd', unit.currency],
  ] as const) {
    for (const sign of signs) table[sign.charCodeAt(0)] = of
  }
  return table
}

/** Latin, Greek, Cyrillic: capitals apart from small letters. */
function addCased(table: Uint8Array): void {
  const lower: readonly Range[] = [
    [0x61, 0x7a],
    [0xdf, 0xf6],
    [0xf8, 0xff],
    [0x0250, 0x0294],
    [0x03ac, 0x03ce],
    [0x0430, 0x045f],
    [0x1d00, 0x1dbf],
  ]
  const upper: readonly Range[] = [
    [0x41, 0x5a],
    [0xc0, 0xd6],
    [0xd8, 0xde],
    [0x0386, 0x0386],
    [0x0388, 0x03ab],
    [0x0400, 0x042f],
  ]
  for (const [from, to] of lower) table.fill(unit.lower, from, to + 1)
  for (const [from, to] of upper) table.fill(unit.upper, from, to + 1)
  for (const [from, to] of [
    [0x0100, 0x024f],
    [0x03d8, 0x03ef],
    [0x0460, 0x052f],
    [0x1e00, 0x1eff],
  ] as const) {
    for (let code = from; code <= to; code++) table[code] = code % 2 === 0 ? unit.upper : unit.lower
  }
  for (const code of [0x0138, 0x013a, 0x013c, 0x013e, 0x0142, 0x0144, 0x0148, 0x017a, 0x017c, 0x017e, 0x0390])
    table[code] = unit.lower
  for (const code of [0x0139, 0x013b, 0x013d, 0x0141, 0x0143, 0x0147, 0x0179, 0x017b, 0x017d])
    table[code] = unit.upper
  table.fill(unit.lower, 0x1f00, 0x2000)
}
