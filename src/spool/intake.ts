/**
 * Fills a spool: every document of the dump becomes an entry. What a killed run left in the folder is found
 * again and not made a second time.
 */
import { join } from 'node:path'
import { byBytes } from '../by-bytes.ts'
import { sha256 } from '../sha256.ts'
import { openArticles } from './articles.ts'
import type { FoundLine } from './articles.ts'
import type { Entry } from './entry.ts'
import { openJournal } from './journal.ts'
import { openLaters } from './laters.ts'
import { lineOf } from './line.ts'
import type { Span } from './spans.ts'
import { openSpool } from './spool.ts'
import type { Spool } from './spool.ts'

/** What a document must have in common with one of a killed run to count as the same. */
export interface Sameness {
  readonly id: string
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: () => string
  /** Digest of all else that affects it, such as its encoding in the crawl. */
  readonly beside: string
}

/** A spool that is being filled. */
export interface Intake {
  readonly folder: string
  readonly add: (entry: Entry) => void
  /** Adds an entry as `lineOf` writes it. */
  readonly addLine: (id: string, line: Uint8Array) => void
  /** Whether a killed run had a document of this id, which may or may not be the same document. */
  readonly knows: (id: string) => boolean
  /** Adds the entry that a killed run made of this document, if there is one, and returns its kind. */
  readonly recall: (document: Sameness) => Entry['is'] | undefined
  /**
   * To be called once, when all is added; what is added later throws. Sorts the entries by id, so that nothing
   * later depends on the order of arrival.
   */
  readonly filled: () => Filled
  /** Closes its files, and those of the spool that it became. */
  readonly close: () => void
}

export interface Filled {
  readonly spool: Spool
  /** Passes that a killed run had finished over these same entries. */
  readonly resumed: number
}

/**
 * Opens a spool in `folder` to be filled. A spool that a killed run left there is reused if it has the same
 * `fingerprint` (version, settings); otherwise it is emptied.
 */
export function openIntake(folder: string, fingerprint: string): Intake {
  const journal = openJournal(folder, fingerprint)
  const { articles, found } = openArticles(join(folder, 'articles.ndjson'))
  const earlier = new Map<string, FoundLine>(found.map((line) => [keyOf(line), line]))
  const known = new Set(found.map(({ id }) => id))
  const placed: Placed[] = []
  let whole: Spool | undefined

  function place(entry: Placed): void {
    if (whole !== undefined) throw new Error(`${folder}: ${entry.id} comes after the spool was filled`)
    placed.push(entry)
  }
  function addLine(id: string, line: Uint8Array): void {
    place({ id, span: articles.add(line) })
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
    place({ id, span: { from: line.from, size: line.size } })
    return line.is
  }
  function filled(): Filled {
    articles.flush()
    placed.sort((a, b) => byBytes(a.id, b.id) || a.span.from - b.span.from)
    const ids = placed.map(({ id }) => id)
    const spans = placed.map(({ span }) => span)
    const laters = openLaters(folder, journal, sha256(JSON.stringify([ids, spans])))
    whole = openSpool({ folder, ids, spans, articles, laters })
    return { spool: whole, resumed: laters.resumed }
  }
  function close(): void {
    if (whole === undefined) articles.close()
    else whole.close()
  }
  return { folder, add, addLine, knows: (id) => known.has(id), recall, filled, close }
}

/** An entry's id, and where its line is. */
interface Placed {
  readonly id: string
  readonly span: Span
}

function keyOf({ id, sha256: digest, beside }: Omit<FoundLine, keyof Span | 'is'>): string {
  return `${digest} ${beside} ${id}`
}
