/**
 * How it is signed where no person is named: a desk, a team, an outlet, a handle. Trusts only what says that it names the
 * author; a news agency there is the agency.
 */
import type { Block } from '../../kit/article.ts'
import type { Name } from '../../kit/mark.ts'
import { agencyOf } from './agencies.ts'
import { linksIn } from './author-links.ts'
import type { Head } from './author-lines.ts'
import { byIn, withoutBy } from '../clues/line.ts'
import { quoted } from '../clues/named.ts'
import { tagValues } from '../clues/tags.ts'
import type { Page } from '../clues/tags.ts'

const ORGANISATION = 'json-ld author organization'
/** Words that content systems put where nobody signs. */
const NOBODY =
  /^(?:admin\w*|administrator|webmaster|root|user|superuser|super user|guest|unknown|null|none|undefined|default|author|noreply|test|me|n\/a|-)$/i
/** What a template did not fill in, and the account that runs the site. */
const PLACEHOLDER = /\{\{|^(?:page|site|post|params|data|config)(?:\.\w+)+$|\badmin\b/i
const LONGEST_SIGNATURE = 60
/** `The Harbour Times Editorial Team of Lindholm`: more words are a sentence. */
const MOST_WORDS = 7

export interface Asked extends Head {
  /** Names of the tags that say who wrote it, in the order of trust. */
  readonly tags: readonly string[]
}

/** The agency, or the first signature; the tags before the line. */
export function signatures(page: Page, { lines, title, tags }: Asked): readonly Name[] {
  const found: Name[] = []
  for (const { value, source, name } of tagValues(page, [...tags, ORGANISATION, ...writtenByTag(page)])) {
    add(found, value, { source, saw: `${name}: ${value}` })
  }
  for (const block of lines) {
    const line = { source: 'text', saw: block.text, block: block.n }
    for (const own of calledAuthor(block)) add(found, own, line)
    if (!isNear(block, title)) continue
    const label = byIn(page.language).test(page.blocks[block.n - 1]?.text ?? '')
    const said = label ? block.text : withoutBy(block.text, page.language)
    if (said !== undefined && CAPITAL.test(said)) add(found, said, line)
    for (const own of linksIn(page, block, title)) add(found, own, line)
  }
  return found
}

/** Class names that are the block's own; the last may be a style sheet's. */
const OWN_NAMES = 2

/** The page itself calls the line the author's name. */
function calledAuthor({ text, facts }: Block): readonly string[] {
  const names = (facts.page?.labels ?? '').split(' ').slice(-OWN_NAMES)
  if (!names.some((name) => /^(?:\w+-)?(?:author|creator|byline|writer)[-_]+name$/.test(name))) return []
  return facts.page?.hidden === false && /^\p{Lu}[^\d.!?:]*$/u.test(text) ? [text] : []
}

/** Lines below the title: further down `By` opens sentences and lists. */
const NEAR = 10
/** `By accessing this site`, `By the numbers` name nobody. */
const CAPITAL = /^(?:the )?[\p{Lu}\d]|^\p{Ll}[\p{Ll}\d_.-]{3,}$/u

function isNear({ n, kind, facts }: Block, title: number): boolean {
  if (facts.page?.hidden === true) return false
  if (kind === 'heading' && !/author|byline/.test(facts.page?.labels ?? '')) return false
  return n > title && n <= title + NEAR && !/\bnav\b/.test(facts.page?.hints ?? '')
}

type Evidence = Pick<Name, 'source' | 'saw' | 'block'>

function add(found: Name[], said: string, evidence: Evidence): void {
  const value = said.replace(/^by:?\s+/i, '').trim()
  if (!isSignature(value)) return
  const agency = agencyOf(value)
  const field = agency === undefined ? 'signed' : 'agency'
  found.push({
    does: 'name',
    field,
    value: agency ?? value,
    ...evidence,
    saw: quoted(evidence.saw),
    rule: agency === undefined ? 'describe/signed' : 'describe/agency-author',
  })
}

function isSignature(value: string): boolean {
  if (value.length < 2 || value.length > LONGEST_SIGNATURE || NOBODY.test(value)) return false
  if (PLACEHOLDER.test(value) || byIn('en').test(value)) return false
  if (/^[@\d\W]*$|https?:|www\.|facebook\.com|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|[!?]$/i.test(value)) return false
  return value.split(' ').length <= MOST_WORDS
}

/** Twitter's cards carry two labels with two values; one pair says who wrote it. */
function writtenByTag(page: Page): readonly string[] {
  const says = (name: string): boolean => /^(?:written )?by$|author/i.test(page.byName.get(name)?.[0] ?? '')
  return [
    ...(says('twitter:label1') ? ['twitter:data1'] : []),
    ...(says('twitter:label2') ? ['twitter:data2'] : []),
  ]
}
