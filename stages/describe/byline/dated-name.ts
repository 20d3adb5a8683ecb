/**
 * A name before a date below the title, `Jan Kowalski, 12 marca 2026`, or on a line of its own with the date's right below it. Trusts
 * place and shape.
 */
import type { Block } from '../../kit/article.ts'
import type { Name } from '../../kit/mark.ts'
import type { Head } from './author-lines.ts'
import { isSite, mayBeByline } from './author-lines.ts'
import { withoutDateWords } from '../dates/date-words.ts'
import { findDates } from '../dates/dates.ts'
import { isHeadline, isLong, isText } from '../clues/head.ts'
import { readLine } from '../clues/line.ts'
import { namedIn } from '../clues/named.ts'
import { peopleIn } from '../clues/people.ts'
import { speaks } from '../clues/speaks.ts'
import { isOutlet } from '../clues/suffix.ts'
import type { Page } from '../clues/tags.ts'

/** Lines below the title: further down readers sign their comments so. */
const NEAR = 8
/** The headline stands right above the name, or above the standfirst there. */
const HEADLINE_WITHIN = 2
/** Lines from the date down to the text. */
const TEXT_WITHIN = 4
/** Words of a name: five are a name and a place. */
const MOST_WORDS = 4
/** Words that towns and countries begin or end with. */
const PLACE =
  /^(?:monte|punta|ponta|ponte|villa|vila|ciudad|castel|cabo|novi|banja|hradec|české|ústí|karlovy|banská|gorzów|ulan|belo|reggio|san|santa|santo|são|saint|ste?\.?|new|old|los|las|la|le|les|el|al|den|de|the|bad|fort|port|puerto|porto|rio|nova|nowy|nowa|nowe|stary|stara|bielsko|zielona|jelenia|нижний|великий|новый|новая|старый|north|south|east|west|upper|lower|great|grand|cape|lake|mount|tel|hong|kuala|abu|addis|buenos|phnom|sri|costa|sierra|ho|united)\s|\s(?:city|town|beach|springs|falls|county|islands?|bay|lake|valley|hills|heights|kingdom|states|góra|del|del norte|d\.?c\.?)$/iu
/** What sections are called in two words with capitals, beside which a date stands as well. */
const SECTION =
  /\s(?:estate|east|america|asia|africa|europe|league|cup|style|affairs|rights|economy|finance|environment|education|entertainment|society|features|crime|law|religion|science|football|soccer|tennis|basketball|cricket|rugby|golf|latina|oriente|medio|médio|osten|welt|leben)$/iu
/** `Gil Moffat at Eastmarch Park`: where the report was written. */
const FROM_WHERE = /\s(?:at|in) \p{Lu}[\p{L}'’ ]{2,30}$/u
const TOWN = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u
const SIGNS = /\s*[|·•⋅●▪∙\n]\s*|\s+[-–—]+\s+/
const EDGES = /^[\s,;:()–—-]+|[\s,;:()–—-]+$/g

/** The one such line, as the byline: a name with a line of its own, else one that shares the date's. */
export function datedName(page: Page, { lines, sites, title }: Head): readonly Name[] | undefined {
  const beside = lines.filter(({ n }) => title >= 0 && n > title && n <= title + NEAR)
  const alone = lines.map((block) => [block, nameAlone(page, block, title)] as const)
  for (const [block, person] of [...alone, ...beside.map((one) => [one, nameBeside(one.text)] as const)]) {
    if (person === undefined || !mayBeByline(block, false) || isSite(person, sites) || isNamed(page, person))
      continue
    if (speaks(page, block)) continue
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
  return name !== undefined && more === undefined && isPersonAlone(name) ? name : undefined
}

/**
 * The line is a name, the next one a date; or the one before is a date, and the text comes next. Above stands the headline, or its
 * standfirst.
 */
function nameAlone({ blocks }: Page, { n, text, kind }: Block, title: number): string | undefined {
  const name = text.replace(/^By(?=\p{Lu}\p{Ll})/u, '').replace(FROM_WHERE, '')
  if (kind === 'heading' || !name.includes(' ') || !isPersonAlone(name) || SECTION.test(name))
    return undefined
  const isBeforeDate = isDateAlone(blocks[n + 1]?.text ?? '')
  const first = isBeforeDate ? n : n - 1
  if (!isBeforeDate && !isDateAlone(blocks[first]?.text ?? '')) return undefined
  const above = blocks.slice(Math.max(0, first - HEADLINE_WITHIN), first)
  const isBelow = title < 0 ? above.some(isHeadline) : title < first && title >= first - HEADLINE_WITHIN
  const below = isBeforeDate ? blocks.slice(n + 2, n + 2 + TEXT_WITHIN) : blocks.slice(n + 1, n + 2)
  return isBelow && below.some((block) => isText(block.text)) ? name : undefined
}

function isPersonAlone(name: string): boolean {
  if (PLACE.test(name) || isOutlet(name) || !isName(name)) return false
  const [person, other] = peopleIn(name, { lone: false })
  return person === name && other === undefined
}

/** `12 March 2026`, and `Lindholm, 12 March 2026`. */
function isDateAlone(text: string): boolean {
  const { dates, rest, people } = readLine(text, { language: 'und', labelled: false, order: 'day-first' })
  return (
    dates.length > 0 &&
    people.length === 0 &&
    (rest === '' || (TOWN.test(rest) && text.startsWith(`${rest},`)))
  )
}

/** Letters with capitals: ideographs beside a date are as often a place or a desk. */
function isName(name: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(name) && name.split(' ').length <= MOST_WORDS
}

/** Whoever is told of in the text did not write it, nor did the town in which it happens. */
function isNamed({ blocks }: Page, person: string): boolean {
  return blocks.some(({ text }) => isLong(text) && text.includes(person))
}
