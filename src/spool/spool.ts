/**
 * Articles between the rounds, on disk in `OUT.work/`. One file, which only grows, holds each article as it
 * was opened and first marked. Another holds what later stages said, one line for each article; every round
 * writes it anew.
 */
import type { Articles } from './articles.ts'
import type { Entry, Later } from './entry.ts'
import type { Laters } from './laters.ts'
import { entryOf } from './line.ts'
import type { Lines } from './lines.ts'
import type { Span } from './spans.ts'

/** Where an entry is in the spool's file, for a worker that reads the file itself. */
export interface Slip extends Span {
  readonly id: string
  readonly later: Later
}

/** The entries of a whole dump, in the order of their ids. `openIntake` leads to one. */
export interface Spool {
  readonly folder: string
  /** The file of the articles. */
  readonly path: string
  readonly ids: readonly string[]
  readonly at: (index: number) => Entry
  readonly each: () => Generator<Entry>
  /** The entry's place on disk. */
  readonly slip: (index: number) => Slip
  readonly later: (index: number) => Later
  /** Replaces what later stages said of every entry; `again` as in `Laters`. */
  readonly pass: (change: (index: number) => Later, mode?: 'again') => void
  /** The same spool, with `laters` in place of what later stages said. */
  readonly with: (laters: Lines<Later>) => Spool
  readonly close: () => void
}

/** What a spool is made of: the place of each entry's line in `articles`, and what was said of it since. */
interface Parts {
  readonly folder: string
  readonly ids: readonly string[]
  readonly spans: readonly Span[]
  readonly articles: Articles
  readonly laters: Laters
}

export function openSpool(parts: Parts): Spool {
  return seenWith(parts, parts.laters.at)
}

function seenWith(parts: Parts, later: (index: number) => Later): Spool {
  const { folder, ids, spans, articles, laters } = parts
  const spanOf = (index: number): Span => {
    const span = spans[index]
    if (span === undefined) throw new RangeError(`${folder}: no entry ${index}; there are ${spans.length}`)
    return span
  }
  const at = (index: number): Entry => entryOf(articles.text(spanOf(index)), later(index))
  return {
    folder,
    path: articles.path,
    ids,
    at,
    each: function* () {
      for (const index of ids.keys()) yield at(index)
    },
    slip: (index) => ({ id: ids[index] ?? '', ...spanOf(index), later: later(index) }),
    later,
    pass: (change, mode) => laters.pass(changed(ids.length, change), mode),
    with: (others) => seenWith(parts, (index) => others.at(index)),
    close: () => {
      articles.close()
      laters.close()
    },
  }
}

function* changed(count: number, change: (index: number) => Later): Generator<Later> {
  for (let index = 0; index < count; index++) yield change(index)
}
