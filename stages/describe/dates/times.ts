/** The time of day beside a date, and its zone where one is told that names just one. */
import { isWeekday } from './weekdays.ts'

const ZONE = String.raw`Z(?!\p{L})|\(?(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d{2})?(?!\d)\)?|[+-]\d{2}:?\d{2}(?!\d)|\(?(?:UTC|GMT|CEST|CET|EEST|EET|BST|WEST|WET|EDT|EST|CDT|CST|MDT|MST|PDT|PST|MSK|JST|KST|IST|WIB|WITA|WIT|SAST|AEST|AEDT|NZST|NZDT|ET|PT|CT)\)?(?!\p{L})`
const CLOCK = String.raw`(\d{1,2})(?:[:.h](\d{2})(?!\d)(?::(\d{2})(?:\.\d{1,9})?)?)?(?:\s?([AaPp])\.?[Mm]\.?(?!\p{L}))?(?:\s?(${ZONE}))?`
/** Words before an hour, in any language, or a sign. */
const AT =
  'at|um|à|a las|a les|alle|alle ore|às|om|o|v|u|ob|ora|ore|orele|las|kl\\.?|klo|godz\\.?|saat|в|о|об|у|στις|ώρα|pukul|jam|lúc|vào lúc|الساعة|בשעה|เวลา|@|[-–—|·•/]'
const TIME = new RegExp(`^(?:T|[,،]?\\s(?:${AT})?\\s?)${CLOCK}`, 'u')
/** A sign or `on` between an hour and the date that follows it. */
const TIME_BEFORE = new RegExp(
  `(?<![\\p{L}\\d.:/-])${CLOCK}(?:\\s[-–—|·•/]\\s|[,،]?\\s(?:on |am |le |el |il |em |op )?)(?:(\\p{L}[\\p{L}\\p{M}]{1,12})[.,]{0,2}\\s)?$`,
  'u',
)
/** `24 марта 2026 г.`, `12 marca 2026 r.` */
const YEAR = /^\s?(?:года?|г|року|р|roku|r|год)(?!\p{L})\.?/u
const DAY = /^[,،]?\s\(?(\p{L}[\p{L}\p{M}]{1,14})\)?\.?(?=[,،]?\s)/u
/**
 * Zones by the hours they stand from Greenwich; ET, PT, CT, CST and IST name several and are left out where
 * they do.
 */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['WET', 'Z'],
  ['CET', '+01:00'],
  ['WEST', '+01:00'],
  ['BST', '+01:00'],
  ['CEST', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['JST', '+09:00'],
  ['KST', '+09:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['WIB', '+07:00'],
  ['WITA', '+08:00'],
  ['WIT', '+09:00'],
  ['SAST', '+02:00'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
  ['NZST', '+12:00'],
  ['NZDT', '+13:00'],
])
/** No time of day with its zone is longer. */
const LONGEST_TIME = 48

export interface Time {
  /** Characters behind the date that tell it, 0 where none does. */
  readonly length: number
  /** `T10:30`, with seconds and zone where told; empty where no time is. */
  readonly iso: string
}

export const NONE: Time = { length: 0, iso: '' }

/** `(土) 10時30分`, `星期六 下午 3:05`, `오전 9시`: a weekday, a half of the day, the hour. */
const EAST =
  /^\s?(?:[(\uff08][\u65e5\u6708\u706b\u6c34\u6728\u91d1\u571f\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\uc6d4\ud654\uc218\ubaa9\uae08\ud1a0\uc77c](?:\u66dc\u65e5?)?[)\uff09]\s?|\u661f\u671f.\s?)?(?:(\u5348\u524d|\u4e0a\u5348|\uc624\uc804|\u5348\u5f8c|\u4e0b\u5348|\uc624\ud6c4)\s?)?(\d{1,2})(?:[\u6642\u65f6\uc2dc]\s?(?:(\d{1,2})[\u5206\ubd84])?|[:\uff1a](\d{2})(?!\d))/u
const AFTERNOON = /\u5348\u5f8c|\u4e0b\u5348|\uc624\ud6c4/

/** The time of day right behind a date which ends at `end`, or behind the day of the week there. */
export function timeAfter(text: string, end: number): Time {
  const skipped = end + between(text.slice(end, end + LONGEST_TIME))
  const west = westernTime(TIME.exec(text.slice(skipped, skipped + LONGEST_TIME)))
  if (west.length > 0) return { ...west, length: skipped - end + west.length }
  return easternTime(text.slice(end, end + LONGEST_TIME))
}

/** The time of day right before a date: hours and minutes, since a number alone may count something. */
export function timeBefore(text: string): Time {
  const match = TIME_BEFORE.exec(text.slice(-LONGEST_TIME))
  if (match === null || match[2] === undefined) return NONE
  if (match[0].charAt(match[1]?.length ?? 0) === '.' && match[4] === undefined) return NONE
  return match[6] === undefined || isWeekday(match[6]) ? westernTime(match) : NONE
}

/** Characters of a year's sign and a day of the week between a date and its hour. */
function between(text: string): number {
  const year = YEAR.exec(text)?.[0].length ?? 0
  const day = DAY.exec(text.slice(year))
  return year + (day !== null && isWeekday(day[1] ?? '') ? day[0].length : 0)
}

function easternTime(text: string): Time {
  const match = EAST.exec(text)
  if (match === null) return NONE
  const [all, half = '', digits, minutes, colon] = match
  const hour = Number(digits) + (AFTERNOON.test(half) && Number(digits) < 12 ? 12 : 0)
  const minute = minutes ?? colon ?? '0'
  if (hour > 23 || Number(minute) > 59) return NONE
  return { length: all.length, iso: `T${two(hour)}:${two(Number(minute))}` }
}

function westernTime(match: RegExpExecArray | null): Time {
  const hour = hours(match?.[1], match?.[4])
  if (match === null || (match[2] === undefined && match[4] === undefined)) return NONE
  if (hour > 23 || Number(match[2] ?? 0) > 59 || Number(match[3] ?? 0) > 59) return NONE
  const seconds = match[3] === undefined ? '' : `:${match[3]}`
  return { length: match[0].length, iso: `T${two(hour)}:${match[2] ?? '00'}${seconds}${zone(match[5])}` }
}

function hours(digits: string | undefined, half: string | undefined): number {
  const hour = Number(digits)
  if (half === undefined) return hour
  if (hour < 1 || hour > 12) return 24
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

function zone(written: string | undefined): string {
  const name = written?.replace(/[()]/g, '') ?? ''
  const offset = /^(?:(?:GMT|UTC)\s?)?([+-])(\d{1,2}?):?(\d{2})?$/.exec(name)
  if (offset !== null)
    return `${offset[1]}${two(Number(offset[2]))}:${offset[3] ?? '00'}`.replace(/^[+-]00:00$/, 'Z')
  return ZONES.get(name) ?? ''
}

/** As ISO 8601 writes a month, a day, an hour: with two digits. */
export function two(number: number): string {
  return String(number).padStart(2, '0')
}
