/** What tells of the kind of a page: its title, its own words on itself, and how much text stands where. */
import type { Article, Block } from '../kit/article.ts'
import { fieldOf, keptBlocks, stands } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import { WIDE_WORTH } from '../kit/words.ts'

export interface View {
  readonly kept: readonly Block[]
  /** The title as each source has it, folded. */
  readonly titles: readonly string[]
  /** Every short line, whatever became of it, folded, with its block's number. */
  readonly lines: readonly Line[]
  /** Letters of Latin worth: in all blocks, in the kept ones, in the longest kept one. */
  readonly size: number
  readonly keptSize: number
  readonly longest: number
  /** Kept blocks that are paragraphs of prose. */
  readonly prose: number
  /** The longest block of all, whatever became of it. */
  readonly longestOfAll: number
  /** Share of the visible text that stands in links, 0 to 1; 0 of raw text. */
  readonly linked: number
  /** The page says that it is an article. */
  readonly saysArticle: boolean
  /** The page says that it is a list of others: words of `json-ld @type`, `og:type`, `body class`. */
  readonly says: ReadonlySet<string>
  readonly page: boolean
}

export interface Line {
  readonly n: number
  readonly text: string
}

/** A line is a label, a heading, a notice: longer ones are text. */
const LONGEST_LINE = 300
/** From here a block is a paragraph; teasers are shorter. */
const PROSE = 200
/** Above this share in links it is a teaser all the same. */
const LINKED = 0.3
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g
/** Letters that an error or consent page may leave standing, and a stub before a wall still less; what has more is a text. */
export const LITTLE = 700
/** A result or teaser is shorter than this. */
export const LONGEST_TEASER = 300
const ARTICLE = /article|posting|reportage|recipe|review|report$/i

/**
 * True of a document that is none of the kinds, as nearly all are: more text stands than an error or a stub leaves, and in it a
 * block that is longer than a teaser.
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

function worth(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0) * (WIDE_WORTH - 1)
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
