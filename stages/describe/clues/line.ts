/** What one short line says besides text: who wrote it, when it came out, when it was changed. */
import { saysChanged, withoutDateWords } from '../dates/date-words.ts'
import { findDates } from '../dates/dates.ts'
import type { SlashOrder } from '../dates/dates.ts'
import { peopleIn } from './people.ts'

export interface Line {
  readonly people: readonly string[]
  readonly dates: readonly { readonly iso: string; readonly is: 'published' | 'modified' }[]
  /** What else the line says; empty for a line that is only a byline or a date. */
  readonly rest: string
}

export interface Reading {
  readonly language: string
  /** The page marks the line as a byline: names need no `By`. */
  readonly labelled: boolean
  readonly order?: SlashOrder
}

/** Longest line that may be a byline and a date together. */
const LONGEST = 220
const NOTHING: Line = { people: [], dates: [], rest: 'text' }
const SEPARATORS =
  /[\s,;:|/\uff1a\uff5c\uff0f\uff08\uff09\u3010\u3011\u00b7\u2022\u22c5\u25cf\u25aa\u2219\u30fb()[\]\u2013\u2014.-]+/gu
/** Signs that part a byline from a date or a section on one line. */
const SIGNS = '|\u00b7\u2022\u22c5\u25cf\u25aa\u2219'
const PARTS = new RegExp(`[${SIGNS}\n]`)
/** A date that could be two days names neither, and is none of the byline's words. */
const NUMBERS = /(?<![\d./-])\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?![\d./-])/g
/** `By`, in the language of the text; elsewhere `von` and `de` begin sentences. */
const BY: ReadonlyMap<string, string> = new Map([
  ['de', 'von|text'],
  ['fr', 'par'],
  ['es', 'por'],
  ['it', 'di|a cura di'],
  ['pt', 'por'],
  ['nl', 'door'],
  ['pl', 'autor|tekst'],
  ['ru', '\u0430\u0432\u0442\u043e\u0440|\u0442\u0435\u043a\u0441\u0442'],
  ['ro', 'de'],
  ['ca', 'per'],
  ['sv', 'av|text'],
  ['da', 'af|tekst'],
  ['no', 'av|tekst'],
  ['cs', 'autor|text'],
  ['sk', 'autor|text'],
  ['hu', 'sz\u00f6veg|\u00edrta|szerz\u0151'],
  ['fi', 'teksti|kirjoittaja|toimittaja'],
  ['uk', '\u0430\u0432\u0442\u043e\u0440|\u0442\u0435\u043a\u0441\u0442'],
  ['id', 'oleh|penulis'],
  ['vi', 'tác giả|người đăng|người viết|bài viết của'],
  ['tr', 'yazan'],
  ['el', 'γράφτηκε από|γράφει(?: ο| η)?|συντάκτ(?:ης|ρια)|του|της'],
  ['bg', 'автор|текст'],
  ['hr', 'piše|autor|tekst'],
  ['sr', 'piše|autor|пише|аутор'],
  ['sl', 'piše|avtor(?:ica)?'],
  // Without a colon the first of these is `books`, or opens a sentence.
  ['ar', 'كتبت?(?=\\s*:)|إعداد(?=\\s*:)|بقلم'],
  ['fa', 'نویسنده(?=\\s*:)|خبرنگار(?=\\s*:)|به قلم'],
  ['he', 'מאת'],
  ['hi', 'लेखक(?=\\s*:)|रिपोर्ट(?=\\s*:)'],
  ['th', 'โดย'],
  ['bn', 'লেখক(?=\\s*:)|প্রতিবেদক(?=\\s*:)'],
  ['lt', 'autor(?:ius|ė)|parengė|pagal'],
  ['lv', 'autor[es]'],
  ['et', 'autor|tekst'],
])
const ENGLISH_BY =
  '(?:written |story |words |posted |published |article |authored |reported |created |text |edited and written |guide |review |analysis |feature |news |opinion |interview |essay |column |report |recipe |commentary |guest post )?by|author|authors|author\\(s\\)|written by'
const ENGLISH = bylinePattern(ENGLISH_BY)
const BYLINES: ReadonlyMap<string, RegExp> = new Map(
  [...BY].map(([language, by]) => [language, bylinePattern(`${ENGLISH_BY}|${by}`)]),
)
const ALONE = alonePattern(ENGLISH_BY)
const LABELS_ALONE: ReadonlyMap<string, RegExp> = new Map(
  [...BY].map(([language, by]) => [language, alonePattern(`${ENGLISH_BY}|${by}`)]),
)
const CHINESE_BY =
  /(?:\u8bb0\u8005|\u8a18\u8005|\u4f5c\u8005|\u64b0\u6587|\u6587)\s*[:\uff1a/|\s]\s*([\p{Lo}]{2,4})(?![\p{Lo}])/u

/** `윤서하 기자`, and behind it an address. */
const KOREAN_REPORTER =
  /^\s*(?:\[|\()?([가-힣]{2,4})\s?(?:선임기자|기자|특파원|논설위원)(?:\]|\))?(?=\s*(?:$|[|=·]|\S{1,40}@))/u

/** What a Chinese line tells beside its date: where the text is from, who edited it. */
const CHINESE_ORIGIN =
  /(?:\p{Lo}{2})?(?:(?:\u6765|\u4f86)\u6e90|\u51fa\u5904|\u51fa\u8655|(?:\u8d23\u4efb|\u8cac\u4efb)?(?:\u7f16\u8f91|\u7de8\u8f2f)|\u8d23\u7f16|\u8cac\u7de8)\s*[:\uff1a]\s*([^\s|\uff5c:\uff1a]{2,30})/gu
/** `| Source: Corvane Instruments, Inc.`, as wires print it behind the hour. */
const ORIGIN =
  /[|\u00b7\u2022]\s*(?:source|quelle|fuente|fonte|bron|\u017ar\u00f3d\u0142o|zdroj|k\u00e4lla|kilde|kaynak|\u0438\u0441\u0442\u043e\u0447\u043d\u0438\u043a)\s*:\s*[^|]{2,60}$/iu

export function readLine(text: string, { language, labelled, order = 'unknown' }: Reading): Line {
  if (text.length > LONGEST) return NOTHING
  let rest = text
  const dates: { readonly iso: string; readonly is: 'published' | 'modified' }[] = []
  for (const found of findDates(text, order).toReversed()) {
    dates.unshift({ iso: found.iso, is: saysChanged(text.slice(0, found.from)) ? 'modified' : 'published' })
    rest = `${rest.slice(0, found.from)} | ${rest.slice(found.to)}`
  }
  const byline = bylineIn(rest.replace(NUMBERS, ' | '), { language, labelled, dated: dates.length > 0 })
  if (byline === undefined && dates.length === 0) return { people: [], dates: [], rest }
  if (byline !== undefined) rest = rest.replace(byline.span, ' | ')
  if (dates.length > 0) rest = rest.replace(CHINESE_ORIGIN, ' ').replace(ORIGIN, ' ')
  return {
    people: byline?.people ?? [],
    dates,
    rest: withoutDateWords(rest).replace(SEPARATORS, ' ').trim(),
  }
}

/** Matches a line that is the label alone, `Written by` or `Par :`, in this language or in English. */
export function byIn(language: string): RegExp {
  return LABELS_ALONE.get(language) ?? ALONE
}

/** What stands behind the label of a line that opens with one, without its date; undefined where there is no label. */
export function withoutBy(text: string, language: string): string | undefined {
  if (text.length > LONGEST) return undefined
  let rest = text
  for (const found of findDates(text).toReversed())
    rest = `${rest.slice(0, found.from)} | ${rest.slice(found.to)}`
  const said = (BYLINES.get(language) ?? ENGLISH).exec(rest)
  return said?.index === 0 && said[1] !== undefined ? dateless(said[1]) : undefined
}

interface Byline {
  readonly people: readonly string[]
  readonly span: string
}

interface Manner extends Omit<Reading, 'order'> {
  /** The line tells a date too: `by Jane` is a byline then, and one word will do. */
  readonly dated: boolean
}

function bylineIn(text: string, { language, labelled, dated }: Manner): Byline | undefined {
  const chinese = CHINESE_BY.exec(text)
  if (chinese?.[1] !== undefined) return { people: [chinese[1]], span: chinese[0] }
  const korean = KOREAN_REPORTER.exec(text)
  if (korean?.[1] !== undefined) return { people: [korean[1]], span: korean[0] }
  const match = (BYLINES.get(language) ?? ENGLISH).exec(text)
  if (match?.[1] !== undefined) {
    const people = peopleIn(withoutOutlet(dateless(match[1])), { lone: labelled || dated })
    return people.length > 0 ? { people, span: match[0] } : undefined
  }
  if (!labelled) return undefined
  const span = text.split(PARTS).find((part) => peopleIn(dateless(part), { lone: false }).length > 0)
  return span === undefined ? undefined : { people: peopleIn(dateless(span), { lone: false }), span }
}

/** `Jane Roe Updated`, `Jane Roe - 5 min read`: what belongs to the date that followed. */
function dateless(text: string): string {
  return text
    .replace(
      /\s(?:(?:last )?updated?|(?:first )?published|posted|last|modified|created|on|at|\d{1,3}(?:[-\u2013]\d{1,3})?[ -]min(?:ute)?s?)\b.*$|\s+[-\u2013\u2014]+\s.*$|\s+[-\u2013\u2014:,.]+\s*$/iu,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * `Jane Roe and Tom May, The Lantern` and `Jane Roe, The Lantern` say for whom they write; a list has more
 * commas, or ends in `and`.
 */
function withoutOutlet(text: string): string {
  const and = text.lastIndexOf(' and ')
  const comma = text.indexOf(',', Math.max(0, and))
  const lone = and >= 0 || text.indexOf(',', comma + 1) < 0
  return comma > 0 && lone ? text.slice(0, comma) : text
}

function alonePattern(by: string): RegExp {
  return new RegExp(`^(?:${by})\\s*:?$`, 'iu')
}

function bylinePattern(by: string): RegExp {
  return new RegExp(`(?:^|[${SIGNS}]\\s*|\\s{2,})(?:${by})(?:\\s*:\\s*|\\s+)([^${SIGNS}\n]{2,140})`, 'iu')
}
