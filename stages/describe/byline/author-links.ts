/** Names that link to the page of who wrote it. Trusts them only on a line near the title. */
import type { Block } from '../../kit/article.ts'
import type { Name } from '../../kit/mark.ts'
import { isSite, mayBeByline, unique } from './author-lines.ts'
import type { Head } from './author-lines.ts'
import { namedIn } from '../clues/named.ts'
import { peopleIn } from '../clues/people.ts'
import { squeezed } from '../clues/suffix.ts'
import { tagValues } from '../clues/tags.ts'
import type { Page } from '../clues/tags.ts'

/** Lines below the title: further down a link to a person is a source or a teaser's author. */
const NEAR = 10
/** A line that says little else. */
const LONGEST_LINE = 140

/** The people of the first line near the title that links to their pages. */
export function linkedNames(page: Page, { lines, title, sites }: Head): readonly Name[] | undefined {
  for (const block of lines) {
    const names = linksIn(page, block, title).flatMap((link) => peopleIn(link, { lone: true }))
    const people = names.filter((name) => !isSite(name, sites))
    if (people.length === 0) continue
    const whole = squeezed(block.text) === people.map(squeezed).join('')
    const about = { field: 'byline', rule: 'describe/byline-link', whole } as const
    return unique(people.map((value) => namedIn(block, { ...about, value })))
  }
  return undefined
}

/** Texts of the links to authors that stand in a line near the title. */
export function linksIn(page: Page, block: Block, title: number): readonly string[] {
  const { n, text, kind } = block
  if (n > title + NEAR || kind === 'heading' || text.length > LONGEST_LINE || !mayBeByline(block, false))
    return []
  return tagValues(page, ['author link'])
    .map(({ value }) => value)
    .filter((value) => value.length > 2 && text.includes(value))
}
