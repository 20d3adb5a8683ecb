/**
 * Datelines, agencies and the outlet that the text says it comes from. Looks at paragraph heads near the top
 * and short lines at the end.
 */
import type { Article, Block } from '../kit/article.ts'
import type { Mark } from '../kit/mark.ts'
import { agencyOf } from './byline/agencies.ts'
import { isLong } from './clues/head.ts'
import { namedIn } from './clues/named.ts'

/** Paragraphs that may open with the dateline: a standfirst and a caption may stand before it. */
const OPENING = 6
/**
 * `Place, March 3 (Agency) -` at the head of a paragraph. The place is in capitals, or an agency in brackets
 * proves it.
 */
const DATELINE =
  /^((?:\p{Lu}[\p{L}'\u2019.-]*)(?:[ /]\p{Lu}[\p{L}'\u2019.-]*){0,3}(?:, (?:\p{Lu}[\p{L}.]*)(?: \p{Lu}[\p{L}.]*){0,2})?)((?:, |\s)(?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10}\.?)(?:,? \d{4})?)?(?:,)?\s?(?:[([]([^()[\]]{2,40})[)\]])?(\s?(?:[-\u2013\u2014]{1,2}|:)\s)/u
/** Two places, a date and an agency are shorter. */
const LONGEST_DATELINE = 120
const AGENCY_ALONE = /^[([]([^()[\]]{2,30})[)\]]\s?[-\u2013\u2014]{1,2}\s/
const CAPITALS = /^[\p{Lu}\p{M} .,'\u2019/-]{4,}/u
const LONGEST_CREDIT = 200
const TAIL_LINES = 60
const CREDIT =
  /^(?:the )?(associated press|reuters|afp|agence france-presse|dpa|upi|press association|canadian press)\s(?:\p{L}+\s){0,3}(?:writers?|journalists?|reporters?|correspondents?|staff|photographers?|contributed)\b/iu
const CONTRIBUTED =
  /\bthe (associated press|canadian press)\b[^.]{0,80}\bcontributed to this (?:report|story|article)/i
const RIGHTS =
  /^(?:copyright\s*)?(?:\u00a9|\(c\)|copyright)\s*(?:\d{4}\s+)?(?:by\s+)?(the associated press|associated press|thomson reuters|reuters|afp|dpa|agence france-presse|ansa|efe)\b/i
const SOURCE =
  /^[([]?(?:(?:this|the) (?:article|story|post|piece|report) (?:was |is |has been )?(?:first |originally )?(?:appeared|published|posted|republished|reprinted|syndicated|taken)(?: first| originally| with permission)? (?:on|in|at|by|from)|(?:originally|first) (?:appeared|published|posted) (?:on|in|at|by)|(?:republished|reprinted|syndicated)(?: with permission)? from|source(?: link)?:|originally from|read the (?:original|full) (?:article|story) (?:on|at|in)|quelle:|fuente:|fonte:|zdroj:|\u0438\u0441\u0442\u043e\u0447\u043d\u0438\u043a:|\u6765\u6e90[:\uff1a]|\u4f86\u6e90[:\uff1a]|\u51fa\u5178[:\uff1a])\s*(.{2,120})$/iu
const ORIGINALLY = /\b(?:originally|first) (?:appeared|published) (?:on|in|at|by) ([^.;()]{2,60})/i

/** A date and time, then the outlet: the line below a Chinese headline. */
const CHINESE_SOURCE =
  /^(?:(?:\u53d1\u5e03|\u767c\u5e03)?(?:\u65f6\u95f4|\u6642\u9593|\u65e5\u671f))?[\d\s:\uff1a./|\uff5c\u5e74\u6708\u65e5-]{8,40}(?:\p{Lo}{2})?(?:\u6765|\u4f86)\u6e90\s*[:\uff1a]\s*([^\s|\uff5c:\uff1a]{2,30})/u

export function credits(article: Article): readonly Mark[] {
  const marks: Mark[] = [...opening(article)]
  for (const block of article.blocks.slice(-TAIL_LINES)) {
    if (block.text.length <= LONGEST_CREDIT) marks.push(...creditIn(block))
  }
  const [first] = article.blocks
  const lines = article.blocks.slice(0, OPENING * 2)
  for (const block of first === undefined ? [] : lines) {
    const outlet = CHINESE_SOURCE.exec(block.text.slice(0, LONGEST_CREDIT))?.[1]
    if (outlet !== undefined)
      marks.push({
        does: 'name',
        field: 'source',
        value: outlet,
        source: 'text',
        rule: 'describe/source-line',
        saw: block.text.slice(0, LONGEST_CREDIT),
        block: block.n,
      })
    const agency = isLong(block.text)
      ? undefined
      : agencyOf(block.text.replace(/^(?:by|von|par|source|quelle):?\s/i, ''))
    if (agency !== undefined && block.text.length > 2)
      marks.push(namedIn(block, { field: 'agency', value: agency, rule: 'describe/agency-line' }))
  }
  return marks
}

/** The first long paragraph that opens with a place and a dash. */
function opening(article: Article): readonly Mark[] {
  let seen = 0
  for (const block of article.blocks) {
    if (block.text.length < LONGEST_CREDIT / 2) continue
    if (++seen > OPENING) break
    const marks = datelineIn(block)
    if (marks.length > 0) return marks
  }
  return []
}

function datelineIn(block: Block): readonly Mark[] {
  const about = { does: 'name', source: 'text', block: block.n } as const
  const head = block.text.slice(0, LONGEST_DATELINE)
  const alone = AGENCY_ALONE.exec(head)
  const agency = agencyOf(alone?.[1] ?? '')
  if (alone !== null && agency !== undefined)
    return [{ ...about, field: 'agency', value: agency, rule: 'describe/dateline', saw: alone[0] }]
  const match = DATELINE.exec(head)
  if (match === null) return []
  const [whole, place = '', , bracket = '', sign = ''] = match
  const named = agencyOf(bracket)
  const shouted = CAPITALS.exec(place)?.[0] === place && !sign.includes(':') && place.length >= 4
  if (named === undefined && !(shouted && bracket === '')) return []
  const value = whole.slice(0, whole.length - sign.length).trim()
  const dateline: Mark = { ...about, field: 'dateline', value, rule: 'describe/dateline', saw: whole.trim() }
  return named === undefined
    ? [dateline]
    : [dateline, { ...about, field: 'agency', value: named, rule: 'describe/dateline', saw: whole.trim() }]
}

function creditIn(block: Block): readonly Mark[] {
  const credit =
    CREDIT.exec(block.text)?.[1] ?? CONTRIBUTED.exec(block.text)?.[1] ?? RIGHTS.exec(block.text)?.[1]
  const agency = credit === undefined ? undefined : (agencyOf(credit) ?? agencyOf(`the ${credit}`))
  const marks: Mark[] = []
  if (agency !== undefined)
    marks.push(namedIn(block, { field: 'agency', value: agency, rule: 'describe/credit-line' }))
  const outlet = outletOf(SOURCE.exec(block.text)?.[1] ?? ORIGINALLY.exec(block.text)?.[1] ?? '')
  if (outlet !== '')
    marks.push(namedIn(block, { field: 'source', value: outlet, rule: 'describe/source-line' }))
  return marks
}

const LONGEST_OUTLET = 60

/** A name or an address; a sentence that goes on is neither. */
function outletOf(text: string): string {
  if (text === '') return ''
  const address = /^https?:\/\/\S+/.exec(text)?.[0]
  if (address !== undefined) return address.replace(/[.,;)\]]+$/, '')
  const bare = text
    .replace(/^(?:here|link)\b.*/i, '')
    .replace(/\s*(?:[,;(|]|\s(?:on|under|and|as|by|at|in)\s).*$/i, '')
    .replace(/[.)\]]+$/, '')
    .trim()
  return bare.length <= LONGEST_OUTLET && /^[\p{Lu}\p{Lo}]|^\S+\.\p{L}{2,}$/u.test(bare) ? bare : ''
}
