/**
 * Articles between the rounds, on disk in `OUT.work/`. One file, which only grows, holds each article as it
 * was opened and first marked. Another holds what later stages said, one line for each article; every round
 * writes it anew.
 */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../stages/kit/article.ts'
import type { Aside } from '../attempt.ts'
import { byBytes } from '../by-bytes.ts'
import { replay } from '../pipeline.ts'
import type { Said } from '../pipeline.ts'
import { sha256 } from '../sha256.ts'
import { openArticles } from './articles.ts'
import type { FoundLine } from './articles.ts'
import { openJournal } from './journal.ts'
import { entryOf, lineOf } from './line.ts'
import { openLines } from './lines.ts'
import type { Lines } from './lines.ts'
import type { Span } from './spans.ts'

/** One document of the dump: opened and marked, or set aside. */
export type Entry = Opened | Shelved

export interface Opened {
  readonly is: 'opened'
  readonly id: string
  readonly sha256: string
  readonly encoding: string
  readonly opened: Article
  readonly trail: readonly Said[]
}

export interface Shelved {
  readonly is: 'aside'
  readonly id: string
  readonly sha256: string
  readonly aside: Aside
}

/** What was said of an article after it was spooled; `aside` if it was set aside since. */
export interface Later {
  readonly said: readonly Said[]
  readonly aside?: Aside
}

/** Where an entry is in the spool's file, for a worker that reads the file itself. */
export interface Slip extends Span {
  readonly id: string
  readonly later: Later
}

/** What a document must have in common with one of a killed run to count as the same. */
export interface Sameness {
  readonly id: string
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: () => string
  /** Digest of all else that affects it, such as its encoding in the crawl. */
  readonly beside: string
}

export interface Spool {
  readonly folder: string
  /** The file of the articles. */
  readonly path: string
  readonly ids: readonly string[]
  readonly add: (entry: Entry) => void
  /** Adds an entry as `lineOf` writes it. */
  readonly addLine: (id: string, line: Uint8Array) => void
  /** Whether a killed run had a document of this id, which may or may not be the same document. */
  readonly knows: (id: string) => boolean
  /** Adds the entry that a killed run made of this document, if there is one, and returns its kind. */
  readonly recall: (document: Sameness) => Entry['is'] | undefined
  /**
   * To be called when all is added. Sorts the entries by id, so that nothing later depends on the order of
   * arrival. Returns the number of passes that a killed run had finished over these same entries.
   */
  readonly filled: () => number
  readonly at: (index: number) => Entry
  readonly each: () => Generator<Entry>
  /** The entry's place on disk. All that was added is flushed, so that it can be read there. */
  readonly slip: (index: number) => Slip
  readonly later: (index: number) => Later
  /**
   * Replaces what later stages said of every entry. A resumed run skips passes already finished; with `again`
   * this pass and all after it always run again.
   */
  readonly pass: (change: (index: number) => Later, mode?: 'again') => void
  /** The same spool, with `laters` in place of what later stages said. */
  readonly with: (laters: Lines<Later>) => Spool
  readonly close: () => void
}

const NOTHING: Later = { said: [] }

/**
 * Opens a spool in `folder`. A spool that a killed run left there is reused if it has the same `fingerprint`
 * (version, settings); otherwise it is emptied.
 */
export function openSpool(folder: string, fingerprint: string): Spool {
  const journal = openJournal(folder, fingerprint)
  const { articles, found } = openArticles(join(folder, 'articles.ndjson'))
  const earlier = new Map<string, FoundLine>(found.map((line) => [keyOf(line), line]))
  const known = new Set(found.map(({ id }) => id))
  const ids: string[] = []
  const spans: Span[] = []
  const laterPath = (generation: number): string => join(folder, `later.${generation}.ndjson`)
  let generation = 0
  let lasts = true
  let laters: Lines<Later> | undefined

  function addLine(id: string, line: Uint8Array): void {
    ids.push(id)
    spans.push(articles.add(line))
  }
  function add(entry: Entry): void {
    const line = lineOf(entry)
    const before = earlier.get(keyOf({ ...entry, beside: '' }))
    const same = before !== undefined && articles.text(before) === Buffer.from(line).toString('utf8')
    if (!same) addLine(entry.id, line)
    else recall({ id: entry.id, sha256: () => entry.sha256, beside: '' })
  }
  function recall({ id, sha256: digest, beside }: Sameness): Entry['is'] | undefined {
    if (earlier.size === 0) return undefined
    const key = keyOf({ id, sha256: digest(), beside })
    const line = earlier.get(key)
    if (line === undefined) return undefined
    earlier.delete(key)
    ids.push(id)
    spans.push({ from: line.from, size: line.size })
    return line.is
  }
  function filled(): number {
    articles.flush()
    inOrderOfIds(ids, spans)
    const progress = journal.read()
    const entries = sha256(JSON.stringify([ids, spans]))
    if (progress.entries === entries && existsSync(laterPath(progress.passes))) {
      generation = progress.passes
      laters = openLines(laterPath(generation), 'old')
    }
    journal.write({ entries, passes: generation })
    return generation
  }
  function later(index: number): Later {
    return laters?.at(index) ?? NOTHING
  }
  function spanOf(index: number): Span {
    const span = spans[index]
    if (span === undefined) throw new RangeError(`${folder}: no entry ${index}; there are ${spans.length}`)
    return span
  }
  function pass(change: (index: number) => Later, how?: 'again'): void {
    const next: Lines<Later> = openLines(laterPath(generation + 1))
    for (let index = 0; index < ids.length; index++) next.add(change(index))
    next.flush()
    lasts = lasts && how !== 'again'
    if (lasts) journal.write({ ...journal.read(), passes: generation + 1 })
    laters?.close()
    if (lasts) rmSync(laterPath(generation), { force: true })
    generation++
    laters = next
  }
  function close(): void {
    articles.close()
    laters?.close()
  }
  function seenWith(laterAt: (index: number) => Later): Spool {
    const at = (index: number): Entry => entryOf(articles.text(spanOf(index)), laterAt(index))
    return {
      folder,
      path: articles.path,
      ids,
      add,
      addLine,
      knows: (id) => known.has(id),
      recall,
      filled,
      at,
      each: function* () {
        for (const index of ids.keys()) yield at(index)
      },
      slip: (index) => {
        articles.flush()
        return { id: ids[index] ?? '', ...spanOf(index), later: laterAt(index) }
      },
      later: laterAt,
      pass,
      with: (others) => seenWith((index) => others.at(index)),
      close,
    }
  }
  return seenWith(later)
}

function keyOf({ id, sha256: digest, beside }: Omit<FoundLine, keyof Span | 'is'>): string {
  return `${digest} ${beside} ${id}`
}

function inOrderOfIds(ids: string[], spans: Span[]): void {
  const both = spans.map((span, n) => ({ span, id: ids[n] ?? '' }))
  both.sort((a, b) => byBytes(a.id, b.id) || a.span.from - b.span.from)
  for (const [n, { span, id }] of both.entries()) {
    ids[n] = id
    spans[n] = span
  }
}

/** An entry's article after the marks of its trail are applied. */
export function articleOf(entry: Opened): Article {
  return replay(entry.opened, entry.trail)
}
