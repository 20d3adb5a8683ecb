/** Searches titles at once and texts part by part, so that the page stays responsive. */
import { fold } from '../../../stages/kit/fold.ts'
import { gather } from '../../../stages/kit/gather.ts'
import type { Detail, ListedDocument } from '../data.ts'
import type { Store } from './store.ts'

/** Where the words were found in an article. */
export interface Hit {
  /** Index in `Index.articles`. */
  readonly article: number
  /** Index of the row; undefined if the title or id has the words. */
  readonly row?: number
  /** The words with their context, and the rule that removed the row, if any. */
  readonly around?: Around
}

export interface Around {
  readonly before: string
  readonly found: string
  readonly after: string
  /** Index of the rule that removed the row; undefined if it was kept. */
  readonly rule?: number
}

export interface Searching {
  readonly store: Store
  /** Articles that pass the filters. */
  readonly among: readonly number[]
  /** Called with all hits so far whenever there are more. Returning true stops the search. */
  readonly onHits: (hits: readonly Hit[], done: number) => boolean
}

/** Characters shown before and after the words found. */
const BEFORE = 24
const AFTER = 110
/** Milliseconds of searching between two pauses, so that keys are answered without a noticeable delay. */
const SLICE = 40
/** Words that folding leaves unchanged except for case. */
const PLAIN = /[a-z0-9]+/g

/** Searches titles and ids, then every text. */
export async function search(words: string, { store, among, onHits }: Searching): Promise<void> {
  const wanted = fold(words)
  const { articles, parts } = store.index
  const named = among.filter((n) => nameHolds(articles[n], wanted))
  const hits: Hit[] = named.map((article) => ({ article }))
  if (onHits(hits, 0)) return
  const open = byPart(articles, { among, but: new Set(named) })
  const rarest = probe(wanted)
  let since = performance.now()
  for (let part = 0; part < parts.articles; part++) {
    if (performance.now() - since > SLICE) {
      if (onHits(hits, part)) return
      await breath()
      since = performance.now()
    }
    const here = open.get(part) ?? []
    const worth = here.length > 0 && (await store.mayHold(part, rarest))
    if (!worth) continue
    const details = await store.articles(part)
    for (const article of here) {
      const hit = hitIn(article, details[articles[article]?.at ?? -1], wanted)
      if (hit !== undefined) hits.push(hit)
    }
  }
  onHits(hits, parts.articles)
}

/** The longest plain word. Most parts lack it and need not be parsed. */
function probe(wanted: string): string {
  const words = wanted.match(PLAIN) ?? []
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

/** Whether title and id contain all words, in any order. */
function nameHolds(entry: ListedDocument | undefined, wanted: string): boolean {
  if (entry === undefined) return false
  const name = fold(`${entry.title} ${entry.id}`)
  return wanted.split(' ').every((word) => name.includes(word))
}

function byPart(
  articles: readonly ListedDocument[],
  { among, but }: { readonly among: readonly number[]; readonly but: ReadonlySet<number> },
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const n of among) {
    if (but.has(n)) continue
    gather(found, articles[n]?.part ?? -1, n)
  }
  return found
}

function hitIn(article: number, detail: Detail | undefined, wanted: string): Hit | undefined {
  for (const [row, { text, ...rest }] of (detail?.rows ?? []).entries()) {
    if (!fold(text).includes(wanted)) continue
    const rule = rest.is === 'gone' ? rest.marks[0]?.[0] : undefined
    return { article, row, around: { ...around(text, wanted), ...(rule === undefined ? {} : { rule }) } }
  }
  return undefined
}

/**
 * The words with their context. Folding may change lengths, so the place is searched in the lower-case text;
 * if it is not found there, the row is shown from its start.
 */
function around(
  text: string,
  wanted: string,
): { readonly before: string; readonly found: string; readonly after: string } {
  const at = text.toLowerCase().indexOf(wanted)
  if (at < 0) return { before: '', found: '', after: text.slice(0, BEFORE + AFTER) }
  const end = at + wanted.length
  return {
    before: text.slice(Math.max(0, at - BEFORE), at),
    found: text.slice(at, end),
    after: text.slice(end, end + AFTER),
  }
}

/** Pauses so that the browser can draw and answer keys. */
function breath(): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
