/** The trained models and word lists, read off the weights once; a model is bound to an article before it is asked. */
import type { Cell } from '../measured/cells.ts'
import type { Context } from '../context/guess-context.ts'
import { contextFeatures } from '../features/of-guesses.ts'
import { pageContextFeatures } from '../features/of-second-look.ts'
import { features } from '../features/of-block.ts'
import { openLexicon } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { bytes, longs, shorts } from './packed.ts'
import type { PageContext } from '../context/page-context.ts'
import { loudest, openForest } from './sheet.ts'
import type { Asked, Ends, Forest, Sheet } from './sheet.ts'
import type { View } from '../measured/view.ts'
import { weights } from '../weights.ts'

interface Column<From> {
  readonly says: string
  readonly of: (from: From) => Cell
}

/** What it looks at, and its trees. */
export interface Model<From> {
  readonly columns: readonly Column<From>[]
  readonly forest: Forest
}

export const FIRST: Model<View> = {
  columns: weights.first.features.map(featureOf),
  forest: forestOf(weights.first),
}
export const SECOND: Model<Context> = {
  columns: weights.second.features.map(contextFeatureOf),
  forest: forestOf(weights.second),
}
export const PAGE: Model<PageContext> = {
  columns: weights.page.features.map(pageFeatureOf),
  forest: forestOf(weights.page),
}
export const HEADLINE: Model<Context> = {
  columns: weights.title.features.map(contextFeatureOf),
  forest: forestOf(weights.title),
}
export const LEXICON: Lexicon = wordsOf(weights.lexicon)
export const LABELS: Lexicon = wordsOf(weights.labels)

export function bound<From>({ columns, forest }: Model<From>, from: From): Sheet {
  return { forest, cells: columns.map((column) => column.of(from)) }
}

/** Blocks that were asked, and where they ended. */
export interface Answered {
  readonly ends: Ends
  readonly asked: readonly Asked[]
}

/** For each of these blocks the columns that pulled hardest against it, in words. */
export function spoken<From>(
  { columns }: Model<From>,
  sheet: Sheet,
  { ends, asked }: Answered,
): readonly (readonly string[])[] {
  return loudest(sheet, ends, asked).map((voices) =>
    voices.map(({ place, value }) => `${columns[place]?.says} ${value}`),
  )
}

function wordsOf(packed: typeof weights.lexicon): Lexicon {
  return openLexicon(longs(packed.hashes), Int8Array.from(bytes(packed.weights)))
}

function forestOf(packed: Pick<typeof weights.first, 'nodes' | 'values' | 'roots' | 'depths'>): Forest {
  return openForest({
    nodes: longs(packed.nodes),
    values: shorts(packed.values),
    roots: Uint16Array.from(shorts(packed.roots)),
    depths: bytes(packed.depths),
  })
}

function featureOf(says: string): Column<View> {
  const found = features.find((feature) => feature.says === says)
  if (found === undefined) throw new Error(`weights.ts knows a feature that is no more: ${says}; train anew`)
  return found
}

function contextFeatureOf(says: string): Column<Context> {
  const near = contextFeatures.find((feature) => feature.says === says)
  if (near !== undefined) return near
  const own = featureOf(says)
  return { says, of: ({ view }) => own.of(view) }
}

function pageFeatureOf(says: string): Column<PageContext> {
  const own = pageContextFeatures.find((feature) => feature.says === says)
  if (own !== undefined) return own
  const known = contextFeatureOf(says)
  return { says, of: ({ context }) => known.of(context) }
}
