/**
 * A compact form of blocks for the spool: rows without field names, and what blocks of a page share written
 * once. Nothing is lost.
 */
import type { Block, Facts, Kind, PageFacts } from '../../stages/kit/article.ts'
import { listAfter, listFrom, textAfter, textFrom } from './front-coding.ts'
import type { Shared } from './front-coding.ts'

/** The blocks of an article, in order. */
export interface Packed {
  readonly places: readonly PackedPlace[]
  readonly rows: readonly Row[]
}

/** Where a block is in its page. Siblings share it. */
type Place = Pick<PageFacts, 'path' | 'labels' | 'within' | 'hints'>

/** Path, labels, containers and hints, each in relation to those of the place before. */
type PackedPlace = readonly [Shared<string>, Shared<string>, Shared<readonly number[]>, Shared<string>]

const NOWHERE: Place = { path: '', labels: '', within: [], hints: '' }

/** Kind, text, from, to, gap; then, if the block has them, the page's facts and rare fields. */
type Row = readonly [Kind, string, number, number, number, (OnPage | 0)?, Rest?]

/** The number of its place, the share of text in links, the level, 1 if hidden; then rare fields, if any. */
type OnPage = readonly [number, number, number, 0 | 1, Omit<PageFacts, keyof Place | 'level' | 'hidden'>?]

/** The rare fields, unchanged. */
interface Rest {
  readonly block?: Omit<Block, 'n' | 'kind' | 'text' | 'facts' | 'fate'> & Partial<Pick<Block, 'fate'>>
  readonly facts?: Omit<Facts, 'from' | 'to' | 'gap' | 'page'>
}

/** Packs blocks for the spool. `unpacked` gives equal blocks back. */
export function packed(blocks: readonly Block[]): Packed {
  const places: PackedPlace[] = []
  let last = NOWHERE
  const known = new Map<string, number>()
  return { rows: blocks.map(row), places }

  function row({ n: _n, kind, text, fate, facts, ...rest }: Block): Row {
    const { from, to, gap, page, linked, ...restFacts } = facts
    const shown = page === undefined ? undefined : onPage(page, linked ?? 0)
    const own = fate === 'kept' ? rest : { ...rest, fate }
    const little = shown === undefined && linked !== undefined ? { ...restFacts, linked } : restFacts
    const few = {
      ...(isEmpty(own) ? {} : { block: own }),
      ...(isEmpty(little) ? {} : { facts: little }),
    }
    if (!isEmpty(few)) return [kind, text, from, to, gap, shown ?? 0, few]
    return shown === undefined ? [kind, text, from, to, gap] : [kind, text, from, to, gap, shown]
  }
  function onPage(
    { path, labels, within, hints, level, hidden, ...rest }: PageFacts,
    linked: number,
  ): OnPage {
    const place = placeOf({ path, labels, within, hints })
    const all = [place, linked, level, hidden ? 1 : 0] as const
    return isEmpty(rest) ? all : [...all, rest]
  }
  function placeOf(place: Place): number {
    const key = [place.within.join(), place.path, place.labels, place.hints].join('\n')
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, places.length)
    const after = placeAfter(last, place)
    last = place
    return places.push(after) - 1
  }
}

/** The blocks that were packed. Throws if a row names a place that does not exist. */
export function unpacked({ rows, places: packedPlaces }: Packed): readonly Block[] {
  const places = unpackedPlaces(packedPlaces)
  return rows.map(([kind, text, from, to, gap, page, few], n): Block => {
    const facts =
      page === undefined || page === 0
        ? { from, to, gap }
        : { from, to, gap, linked: page[1], page: pageFacts(page, places) }
    if (few === undefined) return { n, kind, text, fate: 'kept', facts }
    return { n, kind, text, fate: 'kept', ...few.block, facts: { ...facts, ...few.facts } }
  })
}

function placeAfter(before: Place, { path, labels, within, hints }: Place): PackedPlace {
  return [
    textAfter(before.path, path),
    textAfter(before.labels, labels),
    listAfter(before.within, within),
    textAfter(before.hints, hints),
  ]
}

function unpackedPlaces(places: readonly PackedPlace[]): readonly Place[] {
  let last = NOWHERE
  return places.map(([path, labels, within, hints]) => {
    last = {
      path: textFrom(last.path, path),
      labels: textFrom(last.labels, labels),
      within: listFrom(last.within, within),
      hints: textFrom(last.hints, hints),
    }
    return last
  })
}

function pageFacts([at, , level, hidden, rest]: OnPage, places: readonly Place[]): PageFacts {
  const place = places[at]
  if (place === undefined) throw new RangeError(`no place ${at}; there are ${places.length}`)
  const { path, labels, within, hints } = place
  const facts = { path, labels, within, level, hidden: hidden === 1, hints }
  return rest === undefined ? facts : { ...facts, ...rest }
}

function isEmpty(record: object): boolean {
  for (const _ in record) return false
  return true
}
