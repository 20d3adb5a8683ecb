/** A name before a date on a line below the title: `Jan Kowalski, 12 marca 2026`. Trusts place and shape. */
import type { Name } from '../kit/mark.ts'
import type { Head } from './byline-line.ts'
import { isSite, mayBeByline } from './byline-line.ts'
import { withoutDateWords } from './date-words.ts'
import { findDates } from './dates.ts'
import { isLong } from './head.ts'
import { namedIn } from './named.ts'
import { peopleIn } from './people.ts'
import { isOutlet } from './suffix.ts'
import type { Page } from './tags.ts'

/** Lines below the title: further down readers sign their comments so. */
const NEAR = 8
/** Words of a name: five are a name and a place. */
const MOST_WORDS = 4
/** Words that towns and countries begin or end with. */
const PLACE =
  /^(?:san|santa|santo|são|saint|ste?\.?|new|old|los|las|la|le|les|el|al|den|de|the|bad|fort|port|puerto|porto|rio|nova|nowy|nowa|nowe|stary|stara|bielsko|zielona|jelenia|нижний|великий|новый|новая|старый|north|south|east|west|upper|lower|great|grand|cape|lake|mount|tel|hong|kuala|abu|addis|buenos|phnom|sri|costa|sierra|ho|united)\s|\s(?:city|town|beach|springs|falls|county|islands?|bay|lake|valley|hills|heights|kingdom|states|góra|del|del norte|d\.?c\.?)$/iu
const SIGNS = /\s*[|·•⋅●▪∙\n]\s*|\s+[-–—]+\s+/
const EDGES = /^[\s,;:()–—-]+|[\s,;:()–—-]+$/g

/** The one such line, as the byline. */
export function datedName(page: Page, { lines, sites, title }: Head): readonly Name[] | undefined {
  if (title < 0) return undefined
  for (const block of lines) {
    if (block.n <= title || block.n > title + NEAR || !mayBeByline(block, false)) continue
    const person = nameBeside(block.text)
    if (person === undefined || isSite(person, sites) || isTold(page, person)) continue
    const rule = 'describe/byline-dated'
    return [namedIn(block, { field: 'byline', value: person, rule, whole: true })]
  }
  return undefined
}

/** What stands before the dates, where it is one name and all the line says; behind them stand sections too. */
function nameBeside(text: string): string | undefined {
  const dates = findDates(text, 'day-first')
  if (dates.length === 0) return undefined
  let rest = text
  for (const { from, to } of dates.toReversed()) rest = `${rest.slice(0, from)} | ${rest.slice(to)}`
  if (/^[^\p{L}]*\|/u.test(withoutDateWords(rest))) return undefined
  const parts = rest.split(SIGNS).map((part) => withoutDateWords(part).replace(EDGES, ''))
  const [name, more] = parts.filter((part) => part !== '')
  if (name === undefined || more !== undefined || PLACE.test(name) || isOutlet(name)) return undefined
  const [person, other] = peopleIn(name, { lone: false })
  return person === name && other === undefined && isName(name) ? name : undefined
}

/** Letters with capitals: ideographs beside a date are as often a place or a desk. */
function isName(name: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(name) && name.split(' ').length <= MOST_WORDS
}

/** Whoever is told of in the text did not write it, nor did the town in which it happens. */
function isTold({ blocks }: Page, person: string): boolean {
  return blocks.some(({ text }) => isLong(text) && text.includes(person))
}
