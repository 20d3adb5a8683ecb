/**
 * Readability's vote on each block of a page: every run of text is stamped before it works, and what is
 * stamped in its result has its vote. No script runs and nothing is fetched.
 * Algorithm: Mozilla Readability 0.6.
 */
import { createRequire } from 'node:module'
import type { Block } from '../../stages/kit/article.ts'
import type { Settings } from '../../stages/kit/settings.ts'
import { reasonOf } from '../attempt.ts'
import { within } from '../deadline.ts'
import type { Page } from './html.ts'
import type { Run } from './html/drafts.ts'
import { leanTree } from './html/lean-tree.ts'

export interface Voted {
  readonly blocks: readonly Block[]
  readonly warnings: readonly string[]
}

export interface Asked {
  readonly source: string
  readonly dom: Settings['dom']
  /** Seconds after which the page goes without a vote; 30 where absent. */
  readonly seconds?: number
}

/**
 * Both engines and Readability walk a page by recursion or keep lists per element: deeper pages are not
 * theirs.
 */
const DEEPEST = 1000
/** Units of a page that is still worth a DOM; the longest of 1,600 real pages has 4 million. */
const LONGEST = 5_000_000
/**
 * Elements that Readability may look at before it gives up: it has passes that grow faster than their number.
 */
const MOST_ELEMENTS = 60_000
/** Half of what a document has where nothing else was told. */
const SECONDS = 30
/** Share of a block's text that has to stand in the result. */
const KEPT = 0.5
/**
 * Private-use characters: 6,400 of one unit, which add least to the lengths that Readability weighs, and then
 * those of two.
 */
const FIRST = 0xe000
const FIRST_COUNT = 6400
const SECOND = 0xf0000
const MOST_STAMPS = FIRST_COUNT + 65_000
const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{fffff}]/gu

/** So that links are made whole without an error for each; nothing is fetched. */
const ADDRESS = 'http://page.example/'

const require = createRequire(import.meta.url)

/** The page's blocks with votes; without, and with a warning, where Readability cannot judge it. */
export function withVotes(page: Page, { source, dom, seconds = SECONDS }: Asked): Voted {
  const runs = page.runs.flat()
  if (page.deepest > DEEPEST || source.length > LONGEST || runs.length > MOST_STAMPS) {
    return { blocks: page.blocks, warnings: ['too large or deep for Readability; its vote is absent'] }
  }
  const engine = engineOf(dom)
  try {
    const found = within(seconds, () => articleText(stamped(source, runs), engine))
    if ('late' in found)
      return { blocks: page.blocks, warnings: ['Readability took too long; its vote is absent'] }
    return { blocks: voted(page, keptStamps(found.value)), warnings: [] }
  } catch (error) {
    return { blocks: page.blocks, warnings: [`Readability failed: ${reasonOf(error)}; its vote is absent`] }
  }
}

/** The source with a private character before each run; those that stood in it (icon fonts) are blanked. */
function stamped(source: string, runs: readonly Run[]): string {
  const parts: string[] = []
  const inOrder = runs.map((run, n) => ({ from: run.from, n })).toSorted((a, b) => a.from - b.from)
  let at = 0
  for (const { from, n } of inOrder) {
    parts.push(source.slice(at, from).replace(PRIVATE, ' '), stamp(n))
    at = from
  }
  parts.push(source.slice(at).replace(PRIVATE, ' '))
  const page = parts.join('')
  return /<html[\s>]/i.test(page) ? page : `<html><body>${page}</body></html>`
}

function stamp(n: number): string {
  return String.fromCodePoint(n < FIRST_COUNT ? FIRST + n : SECOND + n - FIRST_COUNT)
}

function keptStamps(text: string): ReadonlySet<number> {
  const kept = new Set<number>()
  for (const [character] of text.matchAll(PRIVATE)) {
    const code = character.codePointAt(0) ?? 0
    kept.add(code >= SECOND ? code - SECOND + FIRST_COUNT : code - FIRST)
  }
  return kept
}

/** What Readability takes for the article, as text. */
function articleText(html: string, { Readability, openDom }: Engine): string {
  const { document, close } = openDom(html)
  try {
    if (depthOf(document.documentElement) > DEEPEST) throw new Error('elements stand too deep in one another')
    const article = new Readability(document, {
      maxElemsToParse: MOST_ELEMENTS,
      serializer: () => '',
    }).parse()
    return article?.textContent ?? ''
  } finally {
    close()
  }
}

/** How deep elements stand in one another to the engine, which may close fewer of them than we. Walks without recursion. */
function depthOf(root: Element): number {
  const above: Element[] = []
  let deepest = 0
  let at: Element | null | undefined = root
  while (at !== null && at !== undefined) {
    deepest = Math.max(deepest, above.length)
    if (at.firstElementChild !== null) {
      above.push(at)
      at = at.firstElementChild
      continue
    }
    while (at !== undefined && (at === root || at.nextElementSibling === null)) at = above.pop()
    at = at?.nextElementSibling
  }
  return deepest
}

interface Dom {
  readonly document: Document
  readonly close: () => void
}

type OpenDom = (html: string) => Dom

interface Engine {
  readonly Readability: typeof import('@mozilla/readability').Readability
  readonly openDom: OpenDom
}

/**
 * Readability and what gives it its page. Packages are loaded when first asked for (jsdom takes half a second), and never under a
 * deadline: one that ended half way would be missing ever after.
 */
function engineOf(dom: 'lean' | 'jsdom'): Engine {
  const { Readability }: typeof import('@mozilla/readability') = require('@mozilla/readability')
  return { Readability, openDom: dom === 'jsdom' ? jsdomEngine() : leanEngine() }
}

function leanEngine(): OpenDom {
  const JSDOMParser: new () => {
    parse(xml: string, address: string): Document
  } = require('@mozilla/readability/JSDOMParser.js')
  return (html) => ({
    document: leanTree(html, new JSDOMParser().parse('', ADDRESS), DEEPEST),
    close: () => undefined,
  })
}

function jsdomEngine(): OpenDom {
  const { JSDOM, VirtualConsole }: typeof import('jsdom') = require('jsdom')
  return (html) => {
    const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() })
    return { document: window.document, close: () => window.close() }
  }
}

function voted(page: Page, kept: ReadonlySet<number>): readonly Block[] {
  let stamps = 0
  return page.blocks.map((block, n) => {
    const runs = page.runs[n] ?? []
    let all = 0
    let held = 0
    for (const [at, run] of runs.entries()) {
      all += run.size
      if (kept.has(stamps + at)) held += run.size
    }
    stamps += runs.length
    return withVote(block, held >= all * KEPT ? 'keeps' : 'leaves')
  })
}

function withVote(block: Block, vote: 'keeps' | 'leaves'): Block {
  const { page } = block.facts
  if (page === undefined) return block
  return { ...block, facts: { ...block.facts, page: { ...page, vote } } }
}
