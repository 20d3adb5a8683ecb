/**
 * A person's own site signs where nothing else does: the site is called as a person may be, its address holds it, and
 * the text says `I`.
 */
import type { Name } from '../../kit/mark.ts'
import { fold } from '../../kit/fold.ts'
import { peopleIn } from '../clues/people.ts'
import { holders, ownHost, sites } from '../site.ts'
import { tagValues } from '../clues/tags.ts'
import type { Page } from '../clues/tags.ts'

/** Letters of the part of a name that an address holds: shorter ones stand in any word. */
const SHORTEST_PART = 4
/** Paragraphs that say `I`: one or two may quote. */
const FEWEST_SAYING_I = 3
const I = /(?:^|[\s("\u201c])(?:I|I[\u2019'](?:m|ve|d|ll))(?=[\s,.])/
/** What hangs on the title tag. */
const TAIL =
  /\s(?:[-|\u2013\u2014\u00b7\u2022\u00bb]|::)\s([^-|\u2013\u2014\u00b7\u2022\u00bb]{4,40})$|\(([^()]{4,40})\)$/

export function ownSite(page: Page): readonly Name[] {
  const host = ownHost(page)
  if (host === '' || !saysI(page)) return []
  const tails = tagValues(page, ['title']).flatMap(({ value }) => {
    const match = TAIL.exec(value)
    return match === null ? [] : [{ value: match[1] ?? match[2] ?? '', name: 'title' }]
  })
  const rights = holders(page).map((value) => ({ value, name: '\u00a9' }))
  const found = [...sites(page), ...tails, ...rights].find(({ value }) => isOwner(value, host))
  if (found === undefined) return []
  return [
    {
      does: 'name',
      field: 'signed',
      value: found.value,
      source: 'site',
      rule: 'describe/signed-own-site',
      saw: `${found.name}: ${found.value}, at ${host}`,
    },
  ]
}

function isOwner(value: string, host: string): boolean {
  const [person, more] = peopleIn(value, { lone: false })
  if (person !== value || more !== undefined) return false
  return fold(value)
    .split(' ')
    .some((part) => part.length >= SHORTEST_PART && host.includes(part))
}

function saysI({ blocks }: Page): boolean {
  let count = 0
  for (const { kind, text } of blocks) {
    if (kind === 'paragraph' && I.test(text) && ++count >= FEWEST_SAYING_I) return true
  }
  return false
}
