/** What a page tells of its blocks beyond their text: hints, levels, siblings, links. Absent on raw text. */
import type { Block } from '../../kit/article.ts'
import type { Measures } from './measure.ts'

/** A number per block. */
export interface PageColumns {
  readonly linked: Int32Array
  readonly level: Int32Array
  readonly depth: Int32Array
  readonly hidden: Int32Array
  /** A bit for each hint, in the order of `HINTS`. */
  readonly hints: Int32Array
  /** Number of the element that it stands in directly. */
  readonly parent: Int32Array
  /** Thousandths of its words that the page's JSON-LD article body holds, -1 where there is none. */
  readonly inArticleBody: Int32Array
  /** Of the blocks under the same parent: how many, their text, their text in links, all in Latin letters. */
  readonly siblings: Int32Array
  readonly siblingSize: Int32Array
  readonly siblingLinked: Int32Array
}

export const HINTS = [
  'article',
  'main',
  'aside',
  'nav',
  'footer',
  'header',
  'figure',
  'form',
  'table',
  'list',
  'quote',
  'time',
] as const

export function pageColumns(blocks: readonly Block[], measures: Measures): PageColumns {
  const column = () => new Int32Array(blocks.length)
  const found = {
    linked: column(),
    level: column(),
    depth: column(),
    hidden: column(),
    hints: column(),
    parent: column(),
    inArticleBody: column(),
    siblings: column(),
    siblingSize: column(),
    siblingLinked: column(),
  }
  const known = new Map<string, number>()
  const depths = new Map<string, number>()
  const families = new Map<number, { count: number; size: number; linked: number }>()
  for (const { n, facts } of blocks) {
    if (facts.page === undefined) continue
    const { page, linked = 0 } = facts
    found.linked[n] = Math.round(linked * 1000)
    found.level[n] = page.level
    found.depth[n] = depths.get(page.path) ?? depthOf(depths, page.path)
    found.hidden[n] = page.hidden ? 1 : 0
    found.hints[n] = known.get(page.hints) ?? learn(known, page.hints)
    const parent = page.within.at(-1) ?? 0
    found.parent[n] = parent
    found.inArticleBody[n] = page.inArticleBody === undefined ? -1 : Math.round(page.inArticleBody * 1000)
    const family = families.get(parent) ?? { count: 0, size: 0, linked: 0 }
    family.count++
    family.size += measures.size[n] ?? 0
    family.linked += (measures.size[n] ?? 0) * linked
    families.set(parent, family)
  }
  for (const { n, facts } of blocks) {
    const family = families.get(facts.page?.within.at(-1) ?? -1)
    if (family === undefined) continue
    found.siblings[n] = family.count
    found.siblingSize[n] = family.size
    found.siblingLinked[n] = Math.round((family.linked * 1000) / Math.max(1, family.size))
  }
  return found
}

/** Steps of an element path: many blocks have the same. */
function depthOf(depths: Map<string, number>, path: string): number {
  let steps = 1
  for (let at = path.indexOf('>'); at >= 0; at = path.indexOf('>', at + 1)) steps++
  depths.set(path, steps)
  return steps
}

/** A page has few sets of hints, each on many blocks. */
function learn(known: Map<string, number>, hints: string): number {
  const bits = hintBits(hints)
  known.set(hints, bits)
  return bits
}

function hintBits(hints: string): number {
  if (hints === '') return 0
  let bits = 0
  for (const hint of hints.split(' ')) {
    const place = HINTS.findIndex((known) => known === hint)
    if (place >= 0) bits |= 1 << place
  }
  return bits
}
