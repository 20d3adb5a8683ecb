/** Whether the running text of a page stands in one container: the cheap half of the doubt. */
import type { Block, PageFacts } from '../kit/article.ts'

/** Characters from which a block is running text; a line of navigation is shorter. */
const RUNNING = 80
/** Share of its characters in links above which a block is a teaser. */
const LINKED = 0.3
/** Less running text than this is a stub, or a page whose text stands in short pieces. */
const FEWEST = 600
/** Share of the running text that has to stand in one container for the case to be clear. */
const CLEAR = 0.85
/** A region is a part of the body, not the body. */
const SHALLOWEST = 2
/** Share of a block that the page's own articleBody holds from which it is told. */
const TOLD = 0.8

/** True where it does not; a page of hardly any running text is scattered too. */
export function isScattered(blocks: readonly Block[]): boolean {
  const running = blocks.filter(isRunning)
  const all = sizeOf(running)
  if (all < FEWEST) return true
  const inBody = running.filter(({ facts }) => facts.page !== undefined && isInBody(facts.page))
  if (sizeOf(inBody) >= all * CLEAR) return false
  const region = regionOf(running)
  return sizeOf(running.filter(({ facts }) => facts.page?.path.startsWith(region))) < all * CLEAR
}

function isRunning({ text, facts }: Block): boolean {
  const { page, linked = 0 } = facts
  return page !== undefined && !page.hidden && linked <= LINKED && text.length >= RUNNING
}

function isInBody(page: PageFacts): boolean {
  return page.hints.split(' ').includes('body') || (page.inArticleBody ?? 0) >= TOLD
}

/**
 * The path of the container that holds most running text, one step above it: sections of one body are one
 * region.
 */
function regionOf(running: readonly Block[]): string {
  const sizes = new Map<number, { size: number; readonly path: string }>()
  for (const { text, facts } of running) {
    const parent = facts.page?.within.at(-1) ?? 0
    const entry = sizes.get(parent)
    if (entry === undefined) sizes.set(parent, { size: text.length, path: facts.page?.path ?? '' })
    else entry.size += text.length
  }
  const [most] = [...sizes.values()].toSorted((a, b) => b.size - a.size)
  const steps = most?.path.split('>') ?? []
  return steps.slice(0, Math.max(SHALLOWEST, steps.length - 2)).join('>')
}

function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
