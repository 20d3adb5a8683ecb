/** Gathers what shows the kind of a page: its titles, what it says about itself, how much text it has. */
import type { Article, Block } from '../kit/article.ts'
import { fieldOf, keptBlocks, stands } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import { worth } from '../kit/words.ts'

export interface View {
  readonly kept: readonly Block[]
  /** The title from each source, folded. */
  readonly titles: readonly string[]
  /** Every short line, kept or not, folded, with its block's number. */
  readonly lines: readonly Line[]
  /** Size in Latin letters: of all blocks, of the kept ones, of the longest kept one. */
  readonly size: number
  readonly keptSize: number
  readonly longest: number
  /** Number of kept blocks that are paragraphs of prose. */
  readonly prose: number
  /** Size of the longest block, kept or not. */
  readonly longestOfAll: number
  /** Share of the visible text in links, 0 to 1; 0 for raw text. */
  readonly linked: number
  /** Whether the page says that it is an article. */
  readonly saysArticle: boolean
  /**
   * What the page says it is: words of `json-ld @type`, `og:type` and `body class`, each after its source.
   */
  readonly says: ReadonlySet<string>
  readonly page: boolean
}

export interface Line {
  readonly n: number
  readonly text: string
}

/** Most characters in a line (label, heading, notice). Longer blocks are text. */
const LONGEST_LINE = 300
/** Fewest letters in a paragraph. Teasers are shorter. */
const PROSE = 200
/** A block with more than this share in links is a teaser all the same. */
const LINKED = 0.3
/**
 * Most letters that may be left of an error or consent page. A page with more is a text; a paywall stub has
 * even less.
 */
export const LITTLE = 700
/** Most letters in a search result or teaser. */
export const LONGEST_TEASER = 300
const ARTICLE = /article|posting|reportage|recipe|review|report$/i

/**
 * Whether the document is surely none of these kinds, as nearly all are: more text is left than an error page
 * or stub has, with a block longer than a teaser.
 */
export function hasText({ blocks }: Article): boolean {
  let size = 0
  let longest = 0
  for (const block of blocks) {
    if (!stands(block)) continue
    size += block.text.length
    longest = Math.max(longest, block.text.length)
    if (size > LITTLE && longest > LONGEST_TEASER) return true
  }
  return false
}

export function look(article: Article): View {
  const { blocks, tags } = article
  const kept = keptBlocks(article)
  const sizes = kept.map(({ text }) => worth(text))
  const said = tags
    .filter(({ name }) => name === 'json-ld @type' || name === 'og:type' || name === 'body class')
    .flatMap(({ name, value }) =>
      value
        .toLowerCase()
        .split(/\s+/)
        .map((word) => `${name} ${word}`),
    )
  return {
    kept,
    titles: titlesOf(article),
    lines: blocks
      .filter(({ text }) => text.length <= LONGEST_LINE)
      .map(({ n, text }) => ({ n, text: fold(text) })),
    size: sum(blocks.map(({ text }) => worth(text))),
    keptSize: sum(sizes),
    longest: sizes.reduce((most, size) => Math.max(most, size), 0),
    prose: kept.filter((block, n) => (sizes[n] ?? 0) >= PROSE && (block.facts.linked ?? 0) <= LINKED).length,
    longestOfAll: blocks.reduce((most, { text }) => Math.max(most, worth(text)), 0),
    linked: linkedShare(blocks),
    saysArticle: said.some((word) => !word.startsWith('body class') && ARTICLE.test(word)),
    says: new Set(said),
    page: blocks[0]?.facts.page !== undefined,
  }
}

function titlesOf(article: Article): readonly string[] {
  const tags = article.tags.filter(({ name }) => name === 'title' || name === 'og:title')
  const named = fieldOf(article, 'title')
  return [...(named === undefined ? [] : [named]), ...tags.map(({ value }) => value)].map(fold)
}

function linkedShare(blocks: readonly Block[]): number {
  const visible = blocks.filter(({ facts }) => facts.page?.hidden !== true)
  const all = sum(visible.map(({ text }) => text.length))
  return all === 0 ? 0 : sum(visible.map(({ text, facts }) => text.length * (facts.linked ?? 0))) / all
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
