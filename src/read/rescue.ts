/**
 * The text of a page whose body shows none: what stands in `noscript`, `template` and `noframes`, what its JSON-LD tells as the
 * article, what it hands to its scripts. Believes the body first, wherever it shows a text.
 */
import type { Block, PageFacts } from '../../stages/kit/article.ts'
import { worth } from '../../stages/kit/words.ts'
import { openPage } from './html.ts'
import type { Page } from './html.ts'
import { readMarkup } from './html/markup.ts'
import { stateText } from './embedded/state.ts'
import type { Script, State } from './embedded/state.ts'
import { textBlocks } from './text.ts'
import { articleBodyShare } from './embedded/article-body.ts'

export interface Rescued {
  readonly page: Page
  readonly warnings: readonly string[]
}

/** A block of fewer letters is a label or a menu; this and all lengths below are in Latin letters. */
const SHORTEST = 80
/** More of it in links, and it is a teaser. */
const LINKED = 0.3
/** A body that shows less prose than this shows no article: a notice about cookies has as much. */
const SCANT = 400
/** What a page hands to its scripts is trusted least: only where the body shows less than two sentences. */
const NOTHING = 200
/** What JSON-LD tells is missing from the body only where it is this many times as long as all that the body shows. */
const TIMES = 3
const NO_TEXT = 'the body shows no text'
/** A text of less is no article. */
const FEWEST = 400
/** A body that shows more than this share of what the page tells as its article shows the article, or its teaser. */
const SHOWN = 0.2
/** Share of the words of a block that the page tells as its article, from which the block is of that article. */
const OF_ARTICLE = 0.5

/** The page itself where its body shows a text, else with the text that was found, and a warning that says where. */
export function rescued(page: Page, source: string): Rescued {
  const visible = page.blocks.filter(({ facts }) => facts.page?.hidden === false)
  const shown = prose(visible)
  const body = page.bodies.find((text) => worth(text) >= FEWEST)
  const missing =
    body !== undefined && worth(body) >= shownOfArticle(visible) * TIMES && !isShown(visible, body)
  if (shown >= SCANT && !missing) return { page: withoutEchoes(page, visible), warnings: [] }
  if (shown < SCANT && prose(fallbackBlocks(page)) >= FEWEST)
    return { page: withFallbacks(page), warnings: [`${NO_TEXT}; taken from noscript, template or noframes`] }
  if (missing) return withState(page, inData(source, body), `${NO_TEXT}; taken from JSON-LD`)
  const state =
    shown < NOTHING && body === undefined && prose(visible.filter(inArticle)) === 0
      ? stateText(source, scriptsIn(source))
      : undefined
  if (state === undefined || isShown(visible, state.pieces.join('\n')))
    return { page: withoutEchoes(page, visible), warnings: [] }
  return withState(page, state, `${NO_TEXT}; taken from the data of a script`)
}

/** Whether a text says so much more than the page that it stands beside that the page must be an empty shell. */
export function saysMore(text: string, { blocks }: Pick<Page, 'blocks'>): boolean {
  let shown = 0
  for (const { text: own, facts } of blocks) if (facts.page?.hidden === false) shown += worth(own)
  return shown < SCANT && worth(text) > shown * TIMES
}

function prose(blocks: readonly Block[]): number {
  let size = 0
  for (const { text, facts } of blocks) {
    const own = worth(text)
    if (own >= SHORTEST && (facts.linked ?? 0) <= LINKED) size += own
  }
  return size
}

/** Prose of the blocks that the page tells as its article, as its teasers are none of it; where it tells none of them, of all. */
function shownOfArticle(visible: readonly Block[]): number {
  const told = prose(visible.filter(({ facts }) => (facts.page?.inArticleBody ?? 0) >= OF_ARTICLE))
  return told > 0 ? told : prose(visible)
}

/** Where a page says itself that this is its article, a short one is one too. */
function inArticle({ facts }: Block): boolean {
  return /\b(?:article|main)\b/.test(facts.page?.hints ?? '')
}

/** Leaves out blocks in `noscript` and `template` that repeat a visible block. */
function withoutEchoes(page: Page, visible: readonly Block[]): Page {
  if (page.fallback.length === 0) return page
  const texts = new Set(visible.map(({ text }) => text))
  const fallback = new Set(page.fallback)
  const stays = ({ n, text }: Block): boolean => !fallback.has(n) || !texts.has(text)
  const blocks = page.blocks.filter(stays)
  const numbers = new Map(blocks.map(({ n }, place) => [n, place]))
  return {
    ...page,
    blocks: blocks.map((block, n) => ({ ...block, n })),
    runs: page.runs.filter((_, n) => numbers.has(n)),
    fallback: page.fallback.flatMap((n) => numbers.get(n) ?? []),
  }
}

function fallbackBlocks({ blocks, fallback }: Page): readonly Block[] {
  const numbers = new Set(fallback)
  return blocks.filter(({ n }) => numbers.has(n))
}

function withFallbacks(page: Page): Page {
  const numbers = new Set(page.fallback)
  return { ...page, blocks: page.blocks.map((block) => (numbers.has(block.n) ? shownBlock(block) : block)) }
}

function shownBlock(block: Block): Block {
  const { page } = block.facts
  return page === undefined
    ? block
    : { ...block, facts: { ...block.facts, page: { ...page, hidden: false } } }
}

function isShown(visible: readonly Block[], body: string): boolean {
  const shareShown = articleBodyShare([visible.map(({ text }) => text).join('\n')])
  return shareShown !== undefined && shareShown(body) > SHOWN
}

/**
 * The body as data of its script. The text itself cannot be searched for, since JSON escapes it; the first
 * script with an `articleBody` is taken.
 */
function inData(source: string, body: string): State {
  const scripts = scriptsIn(source, 'ld+json')
  const holder = scripts.find(({ from, to }) => source.slice(from, to).includes('articleBody')) ?? scripts[0]
  return { from: holder?.from ?? 0, to: holder?.to ?? 0, pieces: [body] }
}

/** The page with the pieces as blocks, where their script stands. */
function withState(page: Page, state: State, warning: string): Rescued {
  const found = state.pieces.flatMap((piece) => blocksOf(piece, state))
  const before = page.blocks.findIndex(({ facts }) => facts.from >= state.from)
  const at = before < 0 ? page.blocks.length : before
  const blocks = [...page.blocks.slice(0, at), ...found, ...page.blocks.slice(at)]
  const runs = [...page.runs.slice(0, at), ...found.map(() => []), ...page.runs.slice(at)]
  return { page: { ...page, blocks: blocks.map((block, n) => ({ ...block, n })), runs }, warnings: [warning] }
}

/** A piece of text or of HTML as blocks that stand in their script. */
function blocksOf(piece: string, { from, to }: Script): readonly Block[] {
  const blocks = /<(?:p|br|div|h\d|li)\b/i.test(piece) ? openPage(piece).blocks : textBlocks(piece)
  return blocks.map((block) => {
    const own = block.facts.page
    const page: PageFacts = {
      path: `body>script>article>${own?.path.split('>').at(-1) ?? 'p'}`,
      labels: own?.labels ?? '',
      within: [0],
      level: own?.level ?? 0,
      hidden: own?.hidden ?? false,
      hints: `article ${own?.hints ?? ''}`.trim(),
      inArticleBody: 1,
    }
    return { ...block, facts: { linked: 0, ...block.facts, from, to, page } }
  })
}

/** The scripts that hold data, or any whose type holds `type`. */
function scriptsIn(source: string, type?: string): readonly Script[] {
  const scripts: Script[] = []
  let open: { readonly from: number; to: number } | undefined
  readMarkup(source, {
    open: (name, attributes) => {
      const scriptType = attributes.type?.toLowerCase() ?? ''
      const wanted = type === undefined ? !scriptType.includes('ld+json') : scriptType.includes(type)
      open = name === 'script' && wanted ? { from: -1, to: -1 } : undefined
    },
    text: (from, to) => {
      if (open !== undefined) open = { from: open.from < 0 ? from : open.from, to }
    },
    close: (name) => {
      if (name === 'script' && open !== undefined && open.from >= 0) scripts.push(open)
      if (name === 'script') open = undefined
    },
    frame: () => undefined,
    foreign: () => false,
  })
  return scripts
}
